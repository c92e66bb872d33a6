package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Whose voice says what the person wants. Reported separately, always.
public enum Voice implements Coded {
    ADULT("adult", "In their own words"),
    REPRESENTATIVE("representative", "Said for them by family or a friend"),
    ADVOCATE("advocate", "Said for them by an advocate"),
    BEST_INTERESTS("best-interests", "Decided in their best interests");

    private final String code;
    private final String words;

    Voice(String code, String words) {
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

    public static Optional<Voice> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Voice> all() {
        return List.of(values());
    }
}
