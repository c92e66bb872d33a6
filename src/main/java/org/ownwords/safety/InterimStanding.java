package org.ownwords.safety;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How something that keeps the person safe for now stands. It stays in place until it is said that it
/// has ended; the latest look counts.
sealed interface InterimStanding {

    /// It is in place.
    ///
    /// @param seen      the day somebody looked last
    /// @param lookAgain when to look again, or null
    record InPlace(LocalDate seen, @Nullable LocalDate lookAgain) implements InterimStanding {}

    /// It is no longer in place.
    record Ended(LocalDate on) implements InterimStanding {}

    /// How it stands.
    ///
    /// @param looks everything that was found, the earliest first
    static InterimStanding of(Interim interim, List<Look> looks) {
        if (looks.isEmpty()) {
            return new InPlace(interim.from(), interim.lookAgain());
        }
        var latest = looks.getLast();
        return latest.ended() ? new Ended(latest.on()) : new InPlace(latest.on(), latest.lookAgain());
    }

    default boolean isOpen() {
        return switch (this) {
            case InPlace _ -> true;
            case Ended _ -> false;
        };
    }
}
