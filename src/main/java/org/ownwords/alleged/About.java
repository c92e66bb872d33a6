package org.ownwords.alleged;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What a restricted section is about.
enum About implements Coded {
    HARM("harm", "Somebody thought to have caused harm"),

    /// What a relative or another person told us and does not want others to read: not another relative, and not every
    /// colleague.
    CONFIDENCE("confidence", "Something that somebody said in confidence");

    private final String code;
    private final String words;

    About(String code, String words) {
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

    static Optional<About> of(String code) {
        return Coded.of(values(), code);
    }

    static List<About> all() {
        return List.of(values());
    }
}
