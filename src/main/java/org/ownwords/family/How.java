package org.ownwords.family;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How somebody was told.
enum How implements Coded {
    FACE_TO_FACE("face-to-face", "Face to face"),
    TELEPHONE("telephone", "By telephone"),
    IN_WRITING("in-writing", "In writing"),
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
