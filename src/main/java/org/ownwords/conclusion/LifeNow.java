package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What has changed in somebody’s life with something they wanted, as they see it. They need not say.
public enum LifeNow implements Coded {
    BETTER("better", "Life is better for it"),
    LITTLE("little", "It has changed little"),
    WORSE("worse", "Life is harder for it"),
    TOO_EARLY("too-early", "It is too early to tell");

    private final String code;
    private final String words;

    LifeNow(String code, String words) {
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

    public static Optional<LifeNow> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<LifeNow> all() {
        return List.of(values());
    }
}
