package org.ownwords.family;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whose decision contact with somebody is.
public enum WhoseDecision implements Coded {
    THEIRS("theirs", "Their own"),
    BEST_INTERESTS("best-interests", "One in their best interests, because they cannot make it"),
    COURT("court", "A court’s");

    private final String code;
    private final String words;

    WhoseDecision(String code, String words) {
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

    static Optional<WhoseDecision> of(String code) {
        return Coded.of(values(), code);
    }

    static List<WhoseDecision> all() {
        return List.of(values());
    }
}
