package org.ownwords.process;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a process of somebody else stands. It goes on until it is said that it has ended; what was heard
/// last counts.
sealed interface ProcessStanding {

    /// It goes on.
    ///
    /// @param heard    the day something was heard of it last
    /// @param askAgain when to ask how it goes, or null
    record GoesOn(LocalDate heard, @Nullable LocalDate askAgain) implements ProcessStanding {}

    /// It has ended.
    record Ended(LocalDate on) implements ProcessStanding {}

    /// How it stands.
    ///
    /// @param news everything that was heard, the earliest first
    static ProcessStanding of(OtherProcess process, List<News> news) {
        if (news.isEmpty()) {
            return new GoesOn(process.began(), process.askAgain());
        }
        var latest = news.getLast();
        return latest.ended() ? new Ended(latest.on()) : new GoesOn(latest.on(), latest.askAgain());
    }

    default boolean isOpen() {
        return switch (this) {
            case GoesOn _ -> true;
            case Ended _ -> false;
        };
    }
}
