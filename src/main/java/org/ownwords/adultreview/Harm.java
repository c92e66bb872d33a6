package org.ownwords.adultreview;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What happened to the adult (Care Act 2014, section 44(2) and (3)).
enum Harm implements Coded {
    DIED("died", "They died, and it is known or suspected that abuse or neglect led to it"),
    SERIOUS("serious", "They are alive, and it is known or suspected that they experienced serious abuse or neglect"),
    NEITHER("neither", "Neither"),
    NOT_KNOWN("not-known", "Not known yet");

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

    static Optional<Harm> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Harm> all() {
        return List.of(values());
    }
}
