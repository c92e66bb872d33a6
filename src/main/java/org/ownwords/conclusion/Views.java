package org.ownwords.conclusion;

import org.ownwords.vocabulary.Voice;

/// What the person, or somebody for them, says about closing; or why they were not asked. One of the two is
/// always there.
public sealed interface Views {

    record Sought(String words, Voice answeredBy) implements Views {
        public Sought {
            if (words.isBlank()) {
                throw new IllegalArgumentException("Views that were sought have words");
            }
        }
    }

    record NotSought(String why) implements Views {
        public NotSought {
            if (why.isBlank()) {
                throw new IllegalArgumentException("Views that were not sought have a reason why");
            }
        }
    }
}
