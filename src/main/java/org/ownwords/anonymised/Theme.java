package org.ownwords.anonymised;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What can be learned from a story.
enum Theme implements Coded {
    ASKED("asked", "Being asked and listened to"),
    RISK("risk", "A risk that somebody chose to take"),
    CAPACITY("capacity", "Deciding with somebody who could not decide alone"),
    FAMILY("family", "Family and friends"),
    CARE("care", "Care that was not good enough"),
    TOGETHER("together", "How people worked together"),
    WENT_WRONG("went-wrong", "What did not go well");

    private final String code;
    private final String words;

    Theme(String code, String words) {
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

    static Optional<Theme> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Theme> all() {
        return List.of(values());
    }
}
