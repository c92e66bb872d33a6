package org.ownwords.negotiation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.Coded;

/// How far the person took part in what was talked through: from being told to negotiating both what they
/// want to come about and how it is done.
sealed interface TookPart {

    /// They were told what others had decided.
    record Told() implements TookPart {}

    /// They were heard, and it changed what was decided.
    record Influenced() implements TookPart {}

    /// They negotiated what is to come about, and how.
    record HasNegotiated() implements TookPart {}

    /// They took no part, for a reason.
    record NoPart(String because) implements TookPart {
        public NoPart {
            if (because.isBlank()) {
                throw new IllegalArgumentException("That somebody took no part has a reason");
            }
        }
    }

    /// Which of them it is.
    enum Kind implements Coded {
        TOLD("told", "%s was told what others had decided", "was told what others had decided"),
        INFLUENCED(
                "influenced",
                "%s was heard, and it changed what was decided",
                "was heard, and it changed what was decided"),
        NEGOTIATED(
                "negotiated",
                "%s decided with others what is to happen, and how",
                "decided with others what is to happen, and how"),
        NO_PART("no-part", "%s took no part", "took no part");

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
            return words.formatted("The person");
        }

        /// After who it is about: `Edith was told what others had decided`.
        String brief() {
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

    default Kind kind() {
        return switch (this) {
            case Told() -> Kind.TOLD;
            case Influenced() -> Kind.INFLUENCED;
            case HasNegotiated() -> Kind.NEGOTIATED;
            case NoPart _ -> Kind.NO_PART;
        };
    }

    /// Why they took no part, or null.
    default @Nullable String why() {
        return this instanceof NoPart(var because) ? because : null;
    }

    /// As it is kept.
    static TookPart of(String code, @Nullable String why) {
        return of(Kind.of(code).orElseThrow(), why);
    }

    static TookPart of(Kind kind, @Nullable String why) {
        return switch (kind) {
            case TOLD -> new Told();
            case INFLUENCED -> new Influenced();
            case NEGOTIATED -> new HasNegotiated();
            case NO_PART -> new NoPart(Objects.requireNonNull(why));
        };
    }
}
