package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// How well the person and whoever talked with them understood each other. That somebody was asked says little if not.
public enum EachOther implements Coded {
    WELL("well", "Well"),
    PARTLY("partly", "In part"),
    HARDLY("hardly", "Hardly, or not");

    private final String code;
    private final String words;

    EachOther(String code, String words) {
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

    public static Optional<EachOther> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<EachOther> all() {
        return List.of(values());
    }
}
