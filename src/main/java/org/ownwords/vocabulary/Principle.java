package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// The six principles of adult safeguarding (care and support statutory guidance, paragraph 14.13).
public enum Principle implements Coded {
    EMPOWERMENT("empowerment", "Empowerment"),
    PREVENTION("prevention", "Prevention"),
    PROPORTIONALITY("proportionality", "Proportionality"),
    PROTECTION("protection", "Protection"),
    PARTNERSHIP("partnership", "Partnership"),
    ACCOUNTABILITY("accountability", "Accountability");

    private final String code;
    private final String words;

    Principle(String code, String words) {
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

    public static Optional<Principle> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Principle> all() {
        return List.of(values());
    }
}
