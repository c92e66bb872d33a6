package org.ownwords.alleged;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Yes, no, or that nobody knows: what is not known is never taken for no.
enum Known implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    NOT_KNOWN("not-known", "Not known");

    private final String code;
    private final String words;

    Known(String code, String words) {
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

    public static Optional<Known> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Known> all() {
        return List.of(values());
    }
}
