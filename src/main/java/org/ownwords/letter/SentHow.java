package org.ownwords.letter;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How a letter went out.
enum SentHow implements Coded {
    POST("post", "By post"),
    EMAIL("email", "By email"),
    BY_HAND("by-hand", "By hand"),
    READ_ALOUD("read-aloud", "Read aloud"),
    OTHER("other", "In another way");

    private final String code;
    private final String words;

    SentHow(String code, String words) {
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

    public static Optional<SentHow> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<SentHow> all() {
        return List.of(values());
    }
}
