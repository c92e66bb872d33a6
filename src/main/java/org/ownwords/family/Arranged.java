package org.ownwords.family;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What is arranged about contact with somebody.
public enum Arranged implements Coded {
    AS_THEY_WISH("as-they-wish", "They meet as they like"),
    SOMEBODY_THERE("somebody-there", "They meet with somebody else there"),
    FROM_AFAR("from-afar", "They ring or write, and do not meet"),
    NONE("none", "They have no contact");

    private final String code;
    private final String words;

    Arranged(String code, String words) {
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

    static Optional<Arranged> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Arranged> all() {
        return List.of(values());
    }
}
