package org.ownwords.negotiation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.Coded;

/// What the person makes of what somebody else wants for them. They may dismiss it, and both stay.
sealed interface Reception {

    /// They want it too.
    ///
    /// @param words what they say, verbatim, or null
    record TakesUp(@Nullable String words) implements Reception {}

    /// They want some of it.
    record InPart(@Nullable String words) implements Reception {}

    /// They do not want it.
    record Dismisses(@Nullable String words) implements Reception {}

    /// They were not asked, for a reason.
    record NotAsked(String words) implements Reception {
        public NotAsked {
            if (words.isBlank()) {
                throw new IllegalArgumentException("That somebody was not asked has a reason");
            }
        }
    }

    /// Which of them it is.
    enum Kind implements Coded {
        TAKES_UP("takes-up", "%s wants this too", "wants this too"),
        IN_PART("in-part", "%s wants some of it", "wants some of it"),
        DISMISSES("dismisses", "%s does not want this", "does not want this"),
        NOT_ASKED("not-asked", "%s was not asked yet", "was not asked yet");

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
            return words("The person");
        }

        /// The words on a page about a person.
        String words(String name) {
            return words.formatted(name);
        }

        /// After who it is about: `Edith does not want this`.
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

    /// What they say, or why they were not asked.
    @Nullable String words();

    default Kind kind() {
        return switch (this) {
            case TakesUp _ -> Kind.TAKES_UP;
            case InPart _ -> Kind.IN_PART;
            case Dismisses _ -> Kind.DISMISSES;
            case NotAsked _ -> Kind.NOT_ASKED;
        };
    }

    /// What they say themselves, or null.
    default @Nullable String said() {
        return switch (this) {
            case TakesUp(var words) -> words;
            case InPart(var words) -> words;
            case Dismisses(var words) -> words;
            case NotAsked _ -> null;
        };
    }

    /// As it is kept.
    static Reception of(String code, @Nullable String words) {
        return of(Kind.of(code).orElseThrow(), words);
    }

    static Reception of(Kind kind, @Nullable String words) {
        return switch (kind) {
            case TAKES_UP -> new TakesUp(words);
            case IN_PART -> new InPart(words);
            case DISMISSES -> new Dismisses(words);
            case NOT_ASKED -> new NotAsked(Objects.requireNonNull(words));
        };
    }
}
