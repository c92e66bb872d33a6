package org.ownwords.feedback;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether what came about for somebody has lasted.
public enum HasLasted implements Coded {
    YES("yes", "Yes"),
    PARTLY("partly", "Some of it"),
    NO("no", "No"),
    NOTHING("nothing", "Nothing had come about"),
    NOT_SAID("not-said", "They do not say");

    private final String code;
    private final String words;

    HasLasted(String code, String words) {
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

    static Optional<HasLasted> of(String code) {
        return Coded.of(values(), code);
    }

    static List<HasLasted> all() {
        return List.of(values());
    }
}
