package org.ownwords.negotiation;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whose view it is. It is never the person’s own.
enum Whose implements Coded {
    RELATIVE("relative", "A relative or a friend"),
    PROFESSIONAL("professional", "A professional or an organisation");

    private final String code;
    private final String words;

    Whose(String code, String words) {
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

    static Optional<Whose> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Whose> all() {
        return List.of(values());
    }
}
