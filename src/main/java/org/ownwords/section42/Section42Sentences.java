package org.ownwords.section42;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// What the timeline says of a decision.
final class Section42Sentences {

    static final String INSTEAD = "Instead";
    private static final String ENQUIRING = "Enquiring anyway";
    private static final String LOOKED_AT = "When it is looked at whether it helped";

    /// The particulars that say what is done where no duty arises.
    static final List<String> INSTEAD_OF_IT = List.of(INSTEAD, LOOKED_AT, ENQUIRING);

    private Section42Sentences() {}

    static Told told(DecisionMade made) {
        var judgement = made.judgement();
        var sentence = switch (judgement.decision()) {
            case Section42Decision.DutyArises() -> "%s decided that the section 42 duty arises.";
            case Section42Decision.NoDuty _ -> "%s decided that the section 42 duty does not arise.";
            case Section42Decision.NotYetDecidable _ -> "%s could not yet say whether the section 42 duty arises.";
        };
        var details = new ArrayList<Detail>();
        for (var limb : Limb.values()) {
            var answer = judgement.answers().on(limb);
            details.add(new Detail(limb.question("the person"), answer.finding().words() + ". " + answer.reason()));
        }
        if (judgement.known() != null) {
            details.add(new Detail("How this is known", judgement.known()));
        }
        switch (judgement.instead()) {
            case Instead.EnquireAnyway(var reason) -> details.add(new Detail(ENQUIRING, reason));
            case Instead.Respond respond -> {
                details.add(new Detail(INSTEAD, respond.words() + ". " + respond.reason()));
                Optional.ofNullable(respond.lookOn())
                        .ifPresent(day -> details.add(new Detail(LOOKED_AT, Days.day(day))));
            }
            case Instead.NothingToChoose() -> {}
        }
        return new Told(
                Told.onDay(judgement.on(), made.recording().at()),
                made.recording().at(),
                made.recording().by(),
                made.id().value(),
                sentence.formatted(judgement.decider()),
                null,
                List.copyOf(details));
    }
}
