package org.ownwords.conclusion;

import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether the person was asked what they want, as another system sent it with an ending (the national collection's
/// SG4a).
enum AskedElsewhere implements Coded {
    EXPRESSED("expressed", "Yes, and they said"),
    NONE_EXPRESSED("none-expressed", "Yes, and they did not say"),
    NO("no", "No"),
    DONT_KNOW("dont-know", "Not known");

    private final String code;
    private final String words;

    AskedElsewhere(String code, String words) {
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

    static Optional<AskedElsewhere> of(String code) {
        return Coded.of(values(), code);
    }
}
