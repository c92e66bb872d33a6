package org.ownwords.leaflet;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How somebody was given information.
public enum How implements Coded {
    HANDED_OVER("handed-over", "Handed over"),
    SENT("sent", "Sent"),
    READ_ALOUD("read-aloud", "Read aloud"),
    GONE_THROUGH("gone-through", "Gone through together, face to face"),
    SHOWN("shown", "Shown on a screen");

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

    public static Optional<How> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<How> all() {
        return List.of(values());
    }
}
