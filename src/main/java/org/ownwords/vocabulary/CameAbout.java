package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// How far something the person wanted came about.
public enum CameAbout implements Coded {
    FULLY("fully", "Yes, fully"),
    PARTLY("partly", "In part"),
    NOT("not", "No");

    private final String code;
    private final String words;

    CameAbout(String code, String words) {
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

    public static Optional<CameAbout> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<CameAbout> all() {
        return List.of(values());
    }
}
