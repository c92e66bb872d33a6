package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What is answered to something to think of at closing.
enum Checked implements Coded {
    DONE("done", "Yes"),
    TO_COME("to-come", "It will be"),
    NOT_NEEDED("not-needed", "Not needed here");

    private final String code;
    private final String words;

    Checked(String code, String words) {
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

    public static Optional<Checked> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Checked> all() {
        return List.of(values());
    }
}
