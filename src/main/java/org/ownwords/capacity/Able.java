package org.ownwords.capacity;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether somebody can do something. Nothing is inferred from what was not tested.
enum Able implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    NOT_TESTED("not-tested", "Not tested");

    private final String code;
    private final String words;

    Able(String code, String words) {
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

    public static Optional<Able> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Able> all() {
        return List.of(values());
    }
}
