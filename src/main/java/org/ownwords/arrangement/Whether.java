package org.ownwords.arrangement;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What is not known is never taken for no.
public enum Whether implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    NOT_KNOWN("not-known", "Not known");

    private final String code;
    private final String words;

    Whether(String code, String words) {
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

    public static Optional<Whether> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Whether> all() {
        return List.of(values());
    }
}
