package org.ownwords.risk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose agreement a risk needs, and whether it is there. A function of what was decided and what a
/// manager said: no clock, no user, no database.
///
/// Who can decide this may decide unwisely (Mental Capacity Act 2005, section 1(2) and (4)): a risk
/// that is only theirs is theirs to accept. The council's agreement is needed where others may come to
/// harm, and where the person lacks capacity to decide; and wherever it is asked for, because the
/// council stands behind a risk that it takes with the person, and not the worker alone.
sealed interface Agreement {

    /// Nothing is taken, so there is nothing to accept.
    record NotNeeded() implements Agreement {}

    /// Somebody was asked and does not agree.
    record Refused(List<Whose> whose) implements Agreement {
        public Refused {
            whose = List.copyOf(whose);
        }
    }

    /// Somebody has not been asked, or has not answered.
    record Missing(List<Whose> whose) implements Agreement {
        public Missing {
            whose = List.copyOf(whose);
        }
    }

    /// All who are needed agree.
    record Given(List<Whose> whose) implements Agreement {
        public Given {
            whose = List.copyOf(whose);
        }
    }

    /// Whose agreement it needs, and whether it is there.
    ///
    /// @param council what a manager said last, or null where none has answered
    static Agreement of(Decided decided, @Nullable CouncilsAnswer council) {
        return decided.taken()
                .<Agreement>map(accepting -> of(accepting, council))
                .orElseGet(NotNeeded::new);
    }

    private static Agreement of(Accepting accepting, @Nullable CouncilsAnswer council) {
        var given = new ArrayList<Whose>();
        var missing = new ArrayList<Whose>();
        var refused = new ArrayList<Whose>();
        switch (accepting.person()) {
            case YES -> given.add(Whose.PERSON);
            case NO -> refused.add(Whose.PERSON);
            case NOT_ASKED -> missing.add(Whose.PERSON);
            // What somebody cannot decide is not theirs to accept or refuse.
            case CANNOT_DECIDE -> {}
        }
        if (council != null && council.agreed()) {
            given.add(Whose.COUNCIL);
        } else if (needsCouncil(accepting)) {
            (council == null ? missing : refused).add(Whose.COUNCIL);
        }
        if (!refused.isEmpty()) {
            return new Refused(refused);
        }
        return missing.isEmpty() ? new Given(given) : new Missing(missing);
    }

    /// Whether a manager has to agree for the council.
    private static boolean needsCouncil(Accepting accepting) {
        return accepting.others() != null
                || accepting.person() == PersonAccepts.CANNOT_DECIDE
                || accepting.asksCouncil();
    }

    /// Whether it waits for this one, and nobody who was asked has refused.
    default boolean waitsFor(Whose one) {
        return switch (this) {
            case Missing(var whose) -> whose.contains(one);
            case NotNeeded _, Refused _, Given _ -> false;
        };
    }

    /// Whether this one was asked and does not agree.
    default boolean isRefusedBy(Whose one) {
        return switch (this) {
            case Refused(var whose) -> whose.contains(one);
            case NotNeeded _, Missing _, Given _ -> false;
        };
    }
}
