package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// How the person describes their gender.
public enum Gender implements Coded {
    FEMALE("female", "Woman"),
    MALE("male", "Man"),
    OTHER("other", "In another way"),
    NOT_KNOWN("not-known", "Not known");

    private final String code;
    private final String words;

    Gender(String code, String words) {
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

    public static Optional<Gender> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Gender> all() {
        return List.of(values());
    }
}
