package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether the person understood why people did what they did. See [FeelsSafer] on the wording.
public enum Understood implements Coded {
    FULLY("fully", "Fully"),
    PARTLY("partly", "In part"),
    NOT("not", "No"),
    NOT_ASKED("not-asked", "Not asked, or would rather not say");

    private final String code;
    private final String words;

    Understood(String code, String words) {
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

    public static Optional<Understood> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Understood> all() {
        return List.of(values());
    }
}
