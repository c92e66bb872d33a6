package org.ownwords.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// Where a meeting has got to.
sealed interface Became {

    /// It is to come.
    record ToCome() implements Became {}

    /// It took place.
    ///
    /// @param came      who came beside the person
    /// @param present   their names, or null
    /// @param revisited what was said about what the person wants, or null
    /// @param decided   what was decided, and who does what
    record Held(
            Attendance attendance,
            TakingPart takingPart,
            List<Party> came,
            @Nullable String present,
            @Nullable String revisited,
            String decided)
            implements Became {
        public Held {
            came = List.copyOf(came);
            refuseBlank(decided);
        }
    }

    /// It does not take place.
    record CalledOff(String why) implements Became {
        public CalledOff {
            refuseBlank(why);
        }
    }

    private static void refuseBlank(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A meeting decided something, or was called off for a reason");
        }
    }

    default State state() {
        return switch (this) {
            case ToCome() -> State.TO_COME;
            case Held _ -> State.HELD;
            case CalledOff _ -> State.CALLED_OFF;
        };
    }

    /// What happened at it, where it took place.
    default Optional<Held> held() {
        return switch (this) {
            case Held held -> Optional.of(held);
            case ToCome(), CalledOff _ -> Optional.empty();
        };
    }

    /// The answers to offer.
    enum State implements Coded {
        HELD("held", "It was held"),
        TO_COME("to-come", "It is to come"),
        CALLED_OFF("called-off", "It was called off");

        private final String code;
        private final String words;

        State(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }

        public static Optional<State> of(String code) {
            return Coded.of(values(), code);
        }

        public static List<State> all() {
            return List.of(values());
        }
    }
}
