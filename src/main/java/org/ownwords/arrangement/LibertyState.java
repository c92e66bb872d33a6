package org.ownwords.arrangement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What became of a request to deprive the person of their liberty.
sealed interface LibertyState {

    /// It was asked for.
    ///
    /// @param expected by when there should be an answer, or null
    record Asked(@Nullable LocalDate expected) implements LibertyState {}

    /// It was granted.
    ///
    /// @param until          until when it holds, or null
    /// @param says           what it says, and on what conditions, or null
    /// @param representative who represents the person in it, or null
    record Granted(
            @Nullable LocalDate until,
            @Nullable String says,
            @Nullable String representative) implements LibertyState {}

    /// It was not granted.
    record NotGranted(String why) implements LibertyState {
        public NotGranted {
            if (why.isBlank()) {
                throw new IllegalArgumentException("That it was not granted has a reason");
            }
        }
    }

    /// It has ended.
    record Ended(String why) implements LibertyState {
        public Ended {
            if (why.isBlank()) {
                throw new IllegalArgumentException("That it has ended has a reason");
            }
        }
    }

    /// The code by which it is kept.
    default String code() {
        return switch (this) {
            case Asked _ -> "asked";
            case Granted _ -> "granted";
            case NotGranted _ -> "not-granted";
            case Ended _ -> "ended";
        };
    }
}
