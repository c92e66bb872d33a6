package org.ownwords.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.Coded;

/// How a negotiation ended, or that it goes on.
sealed interface Ending {

    /// What the person wants is to happen.
    ///
    /// @param words what was agreed, or null
    record AsTheyWant(@Nullable String words) implements Ending {}

    /// Another way was found, which the person agrees to.
    record AnotherWay(String words) implements Ending {
        public AnotherWay {
            refuseBlank(words);
        }
    }

    /// They still want different things.
    ///
    /// @param words what happens all the same, and why
    record Differing(String words) implements Ending {
        public Differing {
            refuseBlank(words);
        }
    }

    /// It goes on.
    ///
    /// @param words what is still open, or null
    record GoesOn(@Nullable String words, @Nullable LocalDate talkAgainOn) implements Ending {}

    /// Which of them it is.
    enum Kind implements Coded {
        AS_THEY_WANT("as-they-want", "It is to be as %s wants", "It is to be as the person wants"),
        ANOTHER_WAY("another-way", "Another way was found that %s agrees to", "Another way was found"),
        DIFFERING("differing", "%s and others still want different things", "They still want different things"),
        GOES_ON("goes-on", "It is not settled yet", "It is not settled yet");

        private final String code;
        private final String words;
        private final String brief;

        Kind(String code, String words, String brief) {
            this.code = code;
            this.words = words;
            this.brief = brief;
        }

        @Override
        public String code() {
            return code;
        }

        /// The words if the person's name is not known.
        @Override
        public String words() {
            return brief;
        }

        static Optional<Kind> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Option> options(String name) {
            return Stream.of(values())
                    .map(kind -> Option.of(kind.code, kind.words.formatted(name)))
                    .toList();
        }
    }

    /// What was agreed, what happens all the same, or what is still open; or null.
    @Nullable String words();

    default Kind kind() {
        return switch (this) {
            case AsTheyWant _ -> Kind.AS_THEY_WANT;
            case AnotherWay _ -> Kind.ANOTHER_WAY;
            case Differing _ -> Kind.DIFFERING;
            case GoesOn _ -> Kind.GOES_ON;
        };
    }

    /// The day on which it is talked about again, or null.
    default @Nullable LocalDate talkAgainOn() {
        return this instanceof GoesOn(var _, var on) ? on : null;
    }

    /// As it is kept.
    static Ending of(String code, @Nullable String words, @Nullable LocalDate talkAgainOn) {
        return switch (Kind.of(code).orElseThrow()) {
            case AS_THEY_WANT -> new AsTheyWant(words);
            case ANOTHER_WAY -> new AnotherWay(Objects.requireNonNull(words));
            case DIFFERING -> new Differing(Objects.requireNonNull(words));
            case GOES_ON -> new GoesOn(words, talkAgainOn);
        };
    }

    private static void refuseBlank(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("It takes words to say how this ended");
        }
    }
}
