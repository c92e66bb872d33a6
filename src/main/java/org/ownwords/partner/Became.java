package org.ownwords.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// What became of what somebody agreed to do.
///
/// @param dueOn the new day where it goes on, or null
record Became(How how, String words, @Nullable LocalDate dueOn, LocalDate on) {

    /// How it went.
    enum How implements Coded {
        DONE("done", "It was done"),
        GOES_ON("goes-on", "It goes on"),
        NOT_DONE("not-done", "It was not done"),
        DECLINED("declined", "They will not do it");

        private final String code;
        private final String words;

        How(String code, String words) {
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

        public static Optional<How> of(String code) {
            return Coded.of(values(), code);
        }

        static List<How> all() {
            return List.of(values());
        }
    }

    public Became {
        if (words.isBlank()) {
            throw new IllegalArgumentException("What became of it has words");
        }
        if (how != How.GOES_ON && dueOn != null) {
            throw new IllegalArgumentException("Only what goes on has a new day");
        }
    }

    /// As the timeline tells it.
    String sentence() {
        return switch (how) {
            case DONE -> "What was agreed was done.";
            case GOES_ON -> "What was agreed goes on.";
            case NOT_DONE -> "What was agreed was not done.";
            case DECLINED -> "What was agreed will not be done by whoever was to do it.";
        };
    }
}
