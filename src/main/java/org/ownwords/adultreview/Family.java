package org.ownwords.adultreview;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How the person, or those close to them, take part in a review.
enum Family implements Coded {
    TAKE_PART("take-part", "They take part"),
    ASKED("asked", "They were asked and have not answered yet"),
    DO_NOT_WANT("do-not-want", "They do not want to"),
    NOT_ASKED("not-asked", "They were not asked"),
    NOBODY("nobody", "There is nobody");

    private final String code;
    private final String words;

    Family(String code, String words) {
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

    static Optional<Family> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Family> all() {
        return List.of(values());
    }
}
