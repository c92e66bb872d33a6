package org.ownwords.concern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.PromptAsked;
import org.ownwords.casework.PromptKind;
import org.ownwords.casework.Prompts;
import org.ownwords.person.CaseFile;
import org.ownwords.vocabulary.RaisedBy;
import org.springframework.stereotype.Component;

/// Whether whoever raised a concern was told what was decided. On the lists it is something to do since the decision;
/// here it is asked once more before the enquiry is closed and it is forgotten.
@Component
class ReferrerPrompts implements Prompts {

    private static final PromptKind TOLD =
            new PromptKind("referrer-told", "Whether the referrer was told", Set.of(At.CLOSING));

    private final Concerns concerns;

    ReferrerPrompts(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public List<PromptKind> kinds() {
        return List.of(TOLD);
    }

    @Override
    public List<PromptAsked> asked(CaseFile file, Moment moment) {
        return untold(concerns.on(file))
                .map(raised -> new PromptAsked(
                        TOLD,
                        new Prompt(
                                "Was the referrer told what was decided: %s?"
                                        .formatted(raised.concern().referrer().inSentence()),
                                "A referrer who hears nothing may not raise the next concern",
                                "%s/concerns/%s/referrer-told"
                                        .formatted(file.id().path(), raised.id().value())),
                        false))
                .stream()
                .toList();
    }

    /// The newest concern whose referrer was not told, nor that they were not. Nobody is told of a concern that the
    /// person raised, or of whose referrer nothing is known.
    static Optional<RaisedConcern> untold(List<RaisedConcern> raised) {
        return raised.stream()
                .filter(each -> each.referrerTold() == null)
                .filter(each -> each.concern().referrer().isRecorded()
                        && each.concern().referrer().raisedBy() != RaisedBy.SELF)
                .findFirst();
    }
}
