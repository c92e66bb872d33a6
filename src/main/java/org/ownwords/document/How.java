package org.ownwords.document;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How a document reaches somebody.
enum How implements Coded {
    HAND("hand", "By hand"),
    POST("post", "By post"),
    EMAIL("email", "By email or message"),
    READ("read", "Read out to them"),
    RECORDED("recorded", "As a recording"),
    OTHER("other", "In another way");

    private final String code;
    private final String words;

    How(String code, String words) {
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

    static Optional<How> of(String code) {
        return Coded.of(values(), code);
    }

    static List<How> all() {
        return List.of(values());
    }
}
