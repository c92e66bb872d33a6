package org.ownwords.section42;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A decision as it is made: the answers, what is chosen if no duty arises, who decides, and the day.
///
/// @param decider the name of the person who decides, who may not be the one recording it
/// @param known   how it is known, where somebody else records it; null where the decider does, and in
///     older records
public record Judgement(
        Answers answers,
        Instead instead,
        String decider,
        LocalDate on,
        @Nullable String known) {

    /// A decision that the decider records.
    public Judgement(Answers answers, Instead instead, String decider, LocalDate on) {
        this(answers, instead, decider, on, null);
    }

    public Judgement {
        if (decider.isBlank()) {
            throw new IllegalArgumentException("A decision has a person who made it");
        }
        var wanted = Section42.decide(answers) instanceof Section42Decision.NoDuty;
        if (wanted == instead instanceof Instead.NothingToChoose) {
            throw new IllegalArgumentException("There is a choice to make when no duty arises, and only then");
        }
    }

    public Section42Decision decision() {
        return Section42.decide(answers);
    }

    /// Whether an enquiry starts because of it.
    boolean callsForEnquiry() {
        return decision() instanceof Section42Decision.DutyArises || instead instanceof Instead.EnquireAnyway;
    }

    /// Whether an enquiry that started because of the other could have started because of this.
    boolean callsForTheSameAs(Judgement other) {
        return callsForEnquiry()
                && decision().getClass().equals(other.decision().getClass())
                && on.equals(other.on());
    }
}
