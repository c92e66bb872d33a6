package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Why somebody who was to be asked how it was, or whether something helped, was not asked in the end.
public enum WhyNotDone implements Coded {
    DIED("died", "They have died"),
    NOT_REACHED("not-reached", "They could not be reached"),
    DOES_NOT_WANT("does-not-want", "They do not want to be asked"),
    UNSAFE("unsafe", "It was not safe to ask"),
    UNWELL("unwell", "They were not well enough"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    WhyNotDone(String code, String words) {
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

    public static Optional<WhyNotDone> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<WhyNotDone> all() {
        return List.of(values());
    }
}
