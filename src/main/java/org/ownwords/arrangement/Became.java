package org.ownwords.arrangement;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What became known of somebody who may decide.
enum Became implements Coded {
    CONCERN("concern", "There is a concern about them"),
    NO_CONCERN("no-concern", "There is no concern about them any more"),
    ENDED("ended", "They may no longer decide: it was ended, cancelled or given up");

    private final String code;
    private final String words;

    Became(String code, String words) {
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

    public static Optional<Became> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Became> all() {
        return List.of(values());
    }
}
