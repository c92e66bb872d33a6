package org.ownwords.advocacy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.Coded;

/// Whether an advocate is asked for with the person's agreement. Nobody is asked for one against it:
/// that the person does not want one is recorded, and no request is made.
///
/// @param why how it is known, or why it is in their best interests; null only where they agree
public record Agreement(Given given, @Nullable String why) {

    /// Whose agreement it is.
    public enum Given implements Coded {
        AGREES("agrees", "Yes, %s agrees"),
        BEST_INTERESTS("best-interests", "%s cannot decide this, and it is in their best interests"),
        REFUSES("refuses", "No, %s does not want one");

        private final String code;
        private final String words;

        Given(String code, String words) {
            this.code = code;
            this.words = words;
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
        public String words(String name) {
            return words.formatted(name);
        }

        public static Optional<Given> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Option> options(String name) {
            return Stream.of(values())
                    .map(given -> Option.of(given.code, given.words(name)))
                    .toList();
        }
    }

    public Agreement {
        if (given != Given.AGREES && (why == null || why.isBlank())) {
            throw new IllegalArgumentException("Without the person's agreement there is a reason");
        }
    }

    boolean isRefused() {
        return given == Given.REFUSES;
    }
}
