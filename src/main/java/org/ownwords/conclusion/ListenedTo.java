package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether the person felt listened to, as they answer at closing. See [FeelsSafer] on the wording.
public enum ListenedTo implements Coded {
    ALWAYS("always", "Always"),
    QUITE_A_BIT("quite-a-bit", "Quite a bit"),
    NOT_VERY_MUCH("not-very-much", "Not very much"),
    NOT_AT_ALL("not-at-all", "Not at all"),
    NOT_ASKED("not-asked", "Not asked, or would rather not say");

    private final String code;
    private final String words;

    ListenedTo(String code, String words) {
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

    public static Optional<ListenedTo> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<ListenedTo> all() {
        return List.of(values());
    }
}
