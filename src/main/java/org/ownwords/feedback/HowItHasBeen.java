package org.ownwords.feedback;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How it has been for somebody since an enquiry ended, beside how it was then.
public enum HowItHasBeen implements Coded {
    BETTER("better", "Better than then"),
    SAME("same", "About the same"),
    WORSE("worse", "Worse than then"),
    NOT_SAID("not-said", "They do not say");

    private final String code;
    private final String words;

    HowItHasBeen(String code, String words) {
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

    static Optional<HowItHasBeen> of(String code) {
        return Coded.of(values(), code);
    }

    static List<HowItHasBeen> all() {
        return List.of(values());
    }
}
