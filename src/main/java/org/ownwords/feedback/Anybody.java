package org.ownwords.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;

/// What somebody said without a name and without a case.
///
/// @param who   how they came to know it, or null where they do not say
/// @param words verbatim
record Anybody(UUID id, @Nullable Who who, String words, Instant at) {

    /// How somebody came to know safeguarding.
    enum Who {
        ADULT("adult", "It was about me"),
        FAMILY("family", "It was about somebody I am close to"),
        WORKS("works", "I work with people it was about"),
        OTHER("other", "Another way");

        private final String code;
        private final String words;

        Who(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }

        static Optional<Who> of(String code) {
            return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
        }

        static List<Option> options() {
            return Stream.of(values())
                    .map(each -> Option.of(each.code, each.words))
                    .toList();
        }
    }
}
