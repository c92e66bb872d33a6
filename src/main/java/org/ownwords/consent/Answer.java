package org.ownwords.consent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.Coded;

/// What somebody answers when they are asked to agree, or why there is no answer.
public sealed interface Answer {

    /// They agree.
    ///
    /// @param limits what they do not agree to, or null
    record Agrees(@Nullable String limits) implements Answer {}

    /// They do not agree.
    record DoesNotAgree() implements Answer {}

    /// They agreed before and take it back.
    record TakesBack() implements Answer {}

    /// They were not asked, for a reason.
    record NotAsked(String why) implements Answer {
        public NotAsked {
            refuseBlank(why);
        }
    }

    /// They cannot decide this (Mental Capacity Act 2005, sections 2 and 3). Whether that is so is
    /// looked at by itself, for this decision.
    ///
    /// @param why how that is known
    record CannotDecide(String why) implements Answer {
        public CannotDecide {
            refuseBlank(why);
        }
    }

    /// Which of them it is.
    enum Kind implements Coded {
        AGREES("agrees", "Yes, %s agrees", "agrees"),
        DOES_NOT_AGREE("does-not-agree", "No, %s does not agree", "does not agree"),
        TAKES_BACK("takes-back", "%s agreed before and takes it back", "agreed before and takes it back"),
        NOT_ASKED("not-asked", "%s was not asked", "was not asked"),
        CANNOT_DECIDE("cannot-decide", "%s cannot decide this", "cannot decide this");

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
            return words(words.startsWith("%s") ? "The person" : "the person");
        }

        /// The words on a page about a person.
        String words(String name) {
            return words.formatted(name);
        }

        /// After who it is about: `Edith does not agree`.
        String brief() {
            return brief;
        }

        static Optional<Kind> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Option> options(String name) {
            return Stream.of(values())
                    .map(kind -> Option.of(kind.code, kind.words(name)))
                    .toList();
        }
    }

    default Kind kind() {
        return switch (this) {
            case Agrees _ -> Kind.AGREES;
            case DoesNotAgree() -> Kind.DOES_NOT_AGREE;
            case TakesBack() -> Kind.TAKES_BACK;
            case NotAsked _ -> Kind.NOT_ASKED;
            case CannotDecide _ -> Kind.CANNOT_DECIDE;
        };
    }

    default boolean isAgreement() {
        return kind() == Kind.AGREES;
    }

    /// Whether they said no. Nothing is inferred from not having asked.
    default boolean isRefusal() {
        return switch (this) {
            case DoesNotAgree(), TakesBack() -> true;
            case Agrees _, NotAsked _, CannotDecide _ -> false;
        };
    }

    private static void refuseBlank(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("Where there is no answer there is a reason");
        }
    }
}
