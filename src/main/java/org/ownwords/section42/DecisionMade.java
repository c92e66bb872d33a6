package org.ownwords.section42;

import org.ownwords.casework.Recording;
import org.ownwords.concern.ConcernId;
import org.ownwords.page.Days;

/// A decision in the record.
record DecisionMade(DecisionId id, ConcernId concern, Judgement judgement, Recording recording) {

    /// Whether it settles the question. "Cannot yet say" leaves it open.
    boolean isDecided() {
        return !(judgement.decision() instanceof Section42Decision.NotYetDecidable);
    }

    /// The state of the concern after it, as a short phrase.
    String words() {
        var on = "%s (decided by %s)".formatted(Days.day(judgement.on()), judgement.decider());
        return switch (judgement.decision()) {
            case Section42Decision.DutyArises() -> "Duty arises " + on;
            case Section42Decision.NoDuty _ ->
                judgement.instead() instanceof Instead.EnquireAnyway
                        ? "No duty, enquiring anyway " + on
                        : "No duty, other help instead " + on;
            case Section42Decision.NotYetDecidable _ -> "Cannot yet say " + on;
        };
    }
}
