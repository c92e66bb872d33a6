package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Whether something helped that was done without an enquiry, as somebody says it.
public enum ItHelped implements Coded {
    YES("yes", "Yes"),
    PARTLY("partly", "In part"),
    NO("no", "No"),
    NOT_SAID("not-said", "They do not say");

    private final String code;
    private final String words;

    ItHelped(String code, String words) {
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

    public static Optional<ItHelped> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<ItHelped> all() {
        return List.of(values());
    }
}
