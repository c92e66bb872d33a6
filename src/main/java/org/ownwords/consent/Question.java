package org.ownwords.consent;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// What somebody is asked to agree to. Answers to the same question follow each other.
///
/// @param about whom they are asked about telling, or what else it is; null where the kind says it
public record Question(Kind kind, @Nullable String about) {

    /// What can be asked.
    public enum Kind implements Coded {
        CONCERN("concern", "Looking into the concern"),
        ENQUIRY("enquiry", "The enquiry"),
        PASSING_ON("passing-on", "Telling an organisation or somebody else about it"),
        OTHER("other", "Something else");

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

        /// Whether it takes words to say which it is.
        boolean isNamed() {
            return switch (this) {
                case CONCERN, ENQUIRY -> false;
                case PASSING_ON, OTHER -> true;
            };
        }

        static Optional<Kind> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Kind> all() {
            return List.of(values());
        }
    }

    public Question {
        if (kind.isNamed() == (about == null || about.isBlank())) {
            throw new IllegalArgumentException("It takes words to say what this is, or none: " + kind);
        }
    }

    /// `Telling Harbour Surgery`
    String words() {
        return switch (kind) {
            case CONCERN, ENQUIRY -> kind.words();
            case PASSING_ON -> "Telling " + about;
            case OTHER -> Objects.requireNonNull(about);
        };
    }

    boolean isSameAs(Question other) {
        return kind == other.kind && plain(about).equals(plain(other.about));
    }

    /// Whether what they answer counts when this organisation or person is told something: they were
    /// asked about telling them, or about the whole of it.
    boolean covers(String toWhom) {
        return switch (kind) {
            case CONCERN, ENQUIRY -> true;
            case PASSING_ON -> plain(about).equals(plain(toWhom));
            case OTHER -> false;
        };
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
