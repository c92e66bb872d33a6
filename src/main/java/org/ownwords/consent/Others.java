package org.ownwords.consent;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether others may be at risk where somebody asks to stop.
enum Others implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    NOT_KNOWN("not-known", "Not known yet");

    private final String code;
    private final String words;

    Others(String code, String words) {
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

    static Optional<Others> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Others> all() {
        return List.of(values());
    }
}
