package org.ownwords.adultreview;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What the Board does because of a referral.
enum Decided implements Coded {
    REVIEW("review", "A Safeguarding Adults Review"),
    OTHER("other", "Another way to learn from it"),
    NONE("none", "No review");

    private final String code;
    private final String words;

    Decided(String code, String words) {
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

    static Optional<Decided> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Decided> all() {
        return List.of(values());
    }
}
