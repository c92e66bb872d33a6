package org.ownwords.plan;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What somebody makes of their plan.
public enum Agrees implements Coded {
    YES("yes", "Agrees with it"),
    PARTLY("partly", "Agrees with some of it"),
    NO("no", "Does not agree with it"),
    NOT_ASKED("not-asked", "Was not asked");

    private final String code;
    private final String words;

    Agrees(String code, String words) {
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

    public static Optional<Agrees> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Agrees> all() {
        return List.of(values());
    }
}
