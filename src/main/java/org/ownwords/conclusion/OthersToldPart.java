package org.ownwords.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ownwords.casework.Because;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.conclusion.ToldAtEnd.Waiting;
import org.ownwords.history.Telling;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// Whoever raised the concern, and each partner with a part in the case, is on the list from the closing until it is
/// recorded what they were told, or why not.
///
/// Who raised a concern may be in danger if it is known, so none of it goes into the person's copy. It is disclosed on
/// request, after a colleague has read it.
@Component
class OthersToldPart implements Owes, Leaves {

    static final Stage TELL_AT_END =
            new Stage("tell-at-end", "From the end of an enquiry to telling whoever raised it, and partners");

    private final StillToHearStore store;
    private final ToldAtEndTellsStore tells;

    OthersToldPart(StillToHearStore store, ToldAtEndTellsStore tells) {
        this.store = store;
        this.tells = tells;
    }

    @Override
    public List<Stage> stages() {
        return List.of(TELL_AT_END);
    }

    @Override
    public Set<String> tables() {
        return Set.of("conclusion");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.on(cases).stream().map(OthersToldPart::tell).toList();
    }

    static Owed tell(Waiting waiting) {
        return new Owed(
                waiting.caseId(),
                new Because(
                        "tell-at-end",
                        Ids.from(
                                waiting.enquiry().value(),
                                "told/" + waiting.hearer().row())),
                new Prompt(
                        "Tell %s what came of it".formatted(waiting.hearer().who()),
                        waiting.hearer().raised()
                                ? "They raised the concern. Who hears nothing may not raise the next one"
                                : "They have a part in the case. Tell them no more than they need to know",
                        waiting.path()),
                new Whom.Holder(),
                new When.Within(TELL_AT_END, waiting.since()),
                Bearing.STEP);
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What others were told of how an enquiry ended.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
