package org.ownwords.family;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether the person wants somebody to be told.
enum Wanted implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    NOT_ASKED("not-asked", "Not asked yet");

    private final String code;
    private final String words;

    Wanted(String code, String words) {
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

    static Optional<Wanted> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Wanted> all() {
        return List.of(values());
    }
}
