package org.ownwords.conclusion;

import java.util.List;
import java.util.Set;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.PromptAsked;
import org.ownwords.casework.PromptKind;
import org.ownwords.casework.Prompts;
import org.ownwords.person.CaseFile;
import org.ownwords.vocabulary.CameAbout;
import org.springframework.stereotype.Component;

/// Whether a closing says why something that the person wanted did not come about in full. It is asked of whoever
/// signs off, who sends the closing back if it should be said.
@Component
class WhyNotPrompts implements Prompts {

    private static final PromptKind WHY_NOT =
            new PromptKind("why-not", "Whether it is said why a wish did not come about", Set.of(At.SIGN_OFF));

    private final ConclusionStore store;

    WhyNotPrompts(ConclusionStore store) {
        this.store = store;
    }

    @Override
    public List<PromptKind> kinds() {
        return List.of(WHY_NOT);
    }

    @Override
    public List<PromptAsked> asked(CaseFile file, Moment moment) {
        return store.on(file.id()).stream()
                .filter(concluded -> concluded.id().value().equals(moment.of().id()))
                .map(concluded -> new PromptAsked(
                        WHY_NOT,
                        new Prompt(
                                "Is it said why what %s wanted did not come about in full?"
                                        .formatted(file.person().details().givenName()),
                                "The reasons are what the council learns from. To have it added, send the closing back",
                                ""),
                        isSaid(concluded.conclusion().outcomes())))
                .toList();
    }

    /// Whether each that did not come about in full, as the worker judges it, has a reason or words why.
    static boolean isSaid(List<OutcomeResult> results) {
        return results.stream()
                .filter(result -> result.workers() == CameAbout.PARTLY || result.workers() == CameAbout.NOT)
                .allMatch(result -> !result.reasons().isEmpty() || result.whyNot() != null);
    }
}
