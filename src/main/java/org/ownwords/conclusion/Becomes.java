package org.ownwords.conclusion;

import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What a closing says of something that was still open.
enum Becomes implements Coded {
    DONE("done", "It is done"),
    GOES_ON("goes-on", "It goes on after closing"),
    NOT_NEEDED("not-needed", "It is no longer needed");

    private final String code;
    private final String words;

    Becomes(String code, String words) {
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

    static Optional<Becomes> of(String code) {
        return Coded.of(values(), code);
    }
}
