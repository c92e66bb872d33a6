package org.ownwords.workforce;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What came of something, as was said of it last.
enum Standing implements Coded {
    GOES_ON("goes-on", "It goes on"),
    DONE("done", "It is done"),
    NOT_DONE("not-done", "It will not be done");

    private final String code;
    private final String words;

    Standing(String code, String words) {
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

    static Optional<Standing> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Standing> all() {
        return List.of(values());
    }
}
