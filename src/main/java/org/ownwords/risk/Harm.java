package org.ownwords.risk;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How likely harm is, and how grave: the other side of the grid.
public enum Harm implements Coded {
    NEITHER("neither", "Neither likely nor grave"),
    EITHER("either", "Likely or grave, not both"),
    BOTH("both", "Likely and grave");

    private final String code;
    private final String words;

    Harm(String code, String words) {
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

    public static Optional<Harm> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Harm> all() {
        return List.of(values());
    }
}
