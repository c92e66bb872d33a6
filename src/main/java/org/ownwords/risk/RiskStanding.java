package org.ownwords.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a risk stands now.
sealed interface RiskStanding {

    /// It was weighed again since, and what was decided then counts.
    record WeighedAgain(LocalDate on) implements RiskStanding {}

    /// Nothing is decided.
    record NotDecided() implements RiskStanding {}

    /// It is not taken.
    record Avoided() implements RiskStanding {}

    /// It is taken, and whoever is needed has not agreed, does not agree, or does.
    ///
    /// @param lessened whether something is done to lessen it
    record Taken(boolean lessened, Agreement agreement) implements RiskStanding {}

    /// How it stands, by what was decided and what came after.
    ///
    /// @param council what a manager said last, or null
    /// @param again   when it was weighed again, or null
    static RiskStanding of(Decided decided, @Nullable CouncilsAnswer council, @Nullable LocalDate again) {
        if (again != null) {
            return new WeighedAgain(again);
        }
        return switch (decided) {
            case Decided.NotYet _ -> new NotDecided();
            case Decided.Avoided _ -> new Avoided();
            case Decided.Taken _ -> new Taken(false, Agreement.of(decided, council));
            case Decided.Lessened _ -> new Taken(true, Agreement.of(decided, council));
        };
    }
}
