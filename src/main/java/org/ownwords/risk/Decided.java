package org.ownwords.risk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// What was decided about a risk.
public sealed interface Decided {

    /// It is taken as it is.
    record Taken(String why, Accepting accepting) implements Decided {
        public Taken {
            refuseBlank(why);
        }
    }

    /// It is taken, and something is done to lessen it.
    record Lessened(String why, Accepting accepting) implements Decided {
        public Lessened {
            refuseBlank(why);
        }
    }

    /// It is not taken.
    record Avoided(String why) implements Decided {
        public Avoided {
            refuseBlank(why);
        }
    }

    /// Nothing yet.
    ///
    /// @param why why not, or null
    record NotYet(@Nullable String why) implements Decided {}

    private static void refuseBlank(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("What is decided about a risk has a reason");
        }
    }

    /// Why, or null.
    @Nullable String why();

    /// Who has to accept it, where it is taken.
    default Optional<Accepting> taken() {
        return switch (this) {
            case Taken taken -> Optional.of(taken.accepting());
            case Lessened lessened -> Optional.of(lessened.accepting());
            case Avoided _, NotYet _ -> Optional.empty();
        };
    }

    default Kind kind() {
        return switch (this) {
            case Taken _ -> Kind.TAKEN;
            case Lessened _ -> Kind.LESSENED;
            case Avoided _ -> Kind.AVOIDED;
            case NotYet _ -> Kind.NOT_YET;
        };
    }

    /// The answers to offer.
    enum Kind implements Coded {
        TAKEN("taken", "It is taken", "It is taken"),
        LESSENED("lessened", "It is taken, and lessened", "It is taken, and something is done to lessen it"),
        AVOIDED("avoided", "It is avoided", "It is avoided"),
        NOT_YET("not-yet", "Nothing is decided yet", "Nothing is decided yet");

        /// The answers after which somebody has to accept it.
        static final List<String> TAKING = List.of(TAKEN.code, LESSENED.code);

        private final String code;
        private final String words;
        private final String sentence;

        Kind(String code, String words, String sentence) {
            this.code = code;
            this.words = words;
            this.sentence = sentence;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }

        /// As a sentence without its full stop.
        String sentence() {
            return sentence;
        }

        public static Optional<Kind> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Kind> all() {
            return List.of(values());
        }
    }
}
