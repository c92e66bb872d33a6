package org.ownwords.arrangement;

import java.time.LocalDate;
import java.util.List;

/// How somebody who may decide for the person stands. They go on until it is said that it has ended;
/// what became known last counts. A concern about them ends nothing: only the Court of Protection, the
/// person or the one who named them can do that.
sealed interface MakerStanding {

    /// They may decide, as far as is known.
    record MayDecide() implements MakerStanding {}

    /// They may decide, and there is a concern about them.
    record Concern(LocalDate on, Whether guardianTold) implements MakerStanding {}

    /// They may not decide any more.
    record Ended(LocalDate on) implements MakerStanding {}

    /// How they stand.
    ///
    /// @param news everything that became known, the earliest first
    static MakerStanding of(List<MakerNews> news) {
        if (news.isEmpty()) {
            return new MayDecide();
        }
        var latest = news.getLast();
        return switch (latest.became()) {
            case CONCERN -> new Concern(latest.on(), latest.guardianTold());
            case NO_CONCERN -> new MayDecide();
            case ENDED -> new Ended(latest.on());
        };
    }

    default boolean isOpen() {
        return switch (this) {
            case MayDecide _, Concern _ -> true;
            case Ended _ -> false;
        };
    }
}
