package org.ownwords.risk;

import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Voice;

/// How the person sees a risk themselves.
public sealed interface Theirs {

    /// In their own words, or in those of somebody who speaks for them.
    ///
    /// @param place where they place it, or null where they did not
    record Said(String words, Voice voice, @Nullable Place place) implements Theirs {
        public Said {
            refuseBlank(words);
        }
    }

    /// They were not asked.
    record NotAsked(String why) implements Theirs {
        public NotAsked {
            refuseBlank(why);
        }
    }

    private static void refuseBlank(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("The person said something about a risk, or was not asked for a reason");
        }
    }

    /// What they said, or null.
    default @Nullable String said() {
        return switch (this) {
            case Said said -> said.words();
            case NotAsked _ -> null;
        };
    }

    /// Where they place it, or null.
    default @Nullable Place placed() {
        return switch (this) {
            case Said said -> said.place();
            case NotAsked _ -> null;
        };
    }
}
