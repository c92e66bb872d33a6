package org.ownwords.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// A legal power that was considered, whether it is used, and why.
///
/// @param advisedBy who gave legal advice, or null
/// @param theirView what the person says about it, or null
record LegalPower(
        Which which,
        Outcome outcome,
        String why,
        @Nullable String advisedBy,
        @Nullable String theirView,
        LocalDate on) {

    /// Which power it is.
    ///
    /// @param words what it is where it is on no list, or null
    record Which(PowerKind kind, @Nullable String words) {

        public Which {
            if ((kind == PowerKind.OTHER) != (words != null)) {
                throw new IllegalArgumentException("A power that is on no list has words, and no other has");
            }
        }

        String named() {
            return words == null ? kind.words() : words;
        }
    }

    /// What came of thinking of it.
    enum Outcome implements Coded {
        CONSIDERED("considered", "It is still being thought about"),
        USED("used", "It is used"),
        NOT_USED("not-used", "It was decided not to use it"),
        REFUSED("refused", "It was asked for and refused");

        private final String code;
        private final String words;

        Outcome(String code, String words) {
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

        public static Optional<Outcome> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Outcome> all() {
            return List.of(values());
        }
    }

    public LegalPower {
        if (why.isBlank()) {
            throw new IllegalArgumentException("Whether a power is used has a reason");
        }
    }

    /// As a sentence.
    String sentence() {
        return switch (outcome) {
            case CONSIDERED -> "A legal power is being thought about: %s.".formatted(which.named());
            case USED -> "A legal power is used: %s.".formatted(which.named());
            case NOT_USED -> "A legal power was considered and is not used: %s.".formatted(which.named());
            case REFUSED -> "A legal power was asked for and refused: %s.".formatted(which.named());
        };
    }
}
