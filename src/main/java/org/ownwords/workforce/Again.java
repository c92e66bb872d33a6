package org.ownwords.workforce;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Why an entry is recorded again.
record Again(Because because, String why) {

    Again {
        if (why.isBlank()) {
            throw new IllegalArgumentException("An entry is recorded again with a reason");
        }
    }

    enum Because implements Coded {
        WRONG("wrong", "It was recorded wrongly"),
        CHANGED("changed", "It has changed, or there is more to say"),
        NOT_HERE("not-here", "It should not be here");

        private final String code;
        private final String words;

        Because(String code, String words) {
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

        static Optional<Because> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Because> all() {
            return List.of(values());
        }
    }
}
