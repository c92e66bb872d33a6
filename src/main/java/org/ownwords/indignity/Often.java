package org.ownwords.indignity;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How often something happens.
enum Often implements Coded {
    ONCE("once", "Once"),
    SOMETIMES("sometimes", "Sometimes"),
    OFTEN("often", "Most days"),
    NOT_KNOWN("not-known", "Not known");

    private final String code;
    private final String words;

    Often(String code, String words) {
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

    static Optional<Often> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Often> all() {
        return List.of(values());
    }
}
