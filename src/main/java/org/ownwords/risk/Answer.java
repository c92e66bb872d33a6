package org.ownwords.risk;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Yes, no, or that nobody knows: what is not known is never taken for no.
enum Answer implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    NOT_KNOWN("not-known", "Not known");

    private final String code;
    private final String words;

    Answer(String code, String words) {
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

    public static Optional<Answer> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Answer> all() {
        return List.of(values());
    }
}
