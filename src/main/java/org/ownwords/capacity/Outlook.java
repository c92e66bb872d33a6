package org.ownwords.capacity;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether somebody who lacks capacity for a decision is likely to have it at some time, and when
/// (Mental Capacity Act 2005, section 4(3)).
sealed interface Outlook {

    /// Not as far as anybody can tell.
    record Lasting() implements Outlook {}

    /// They are likely to have it later.
    ///
    /// @param why how that is known, and when it may be
    record Regaining(String why, CanWait canWait) implements Outlook {
        public Regaining {
            refuseBlank(why);
        }
    }

    /// They have it at some times and not at others.
    ///
    /// @param why how that is known, and when they have it
    record Fluctuating(String why, CanWait canWait) implements Outlook {
        public Fluctuating {
            refuseBlank(why);
        }
    }

    private static void refuseBlank(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("That capacity may return is known from something");
        }
    }

    default Kind kind() {
        return switch (this) {
            case Lasting() -> Kind.LASTING;
            case Regaining _ -> Kind.REGAINING;
            case Fluctuating _ -> Kind.FLUCTUATING;
        };
    }

    /// The answers to offer.
    enum Kind implements Coded {
        LASTING("lasting", "Not as far as anybody can tell"),
        REGAINING("regaining", "Yes, they are likely to be able to decide later"),
        FLUCTUATING("fluctuating", "It comes and goes");

        private final String code;
        private final String words;

        Kind(String code, String words) {
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

        public static Optional<Kind> of(String code) {
            return Coded.of(values(), code);
        }

        public static List<Kind> all() {
            return List.of(values());
        }
    }
}
