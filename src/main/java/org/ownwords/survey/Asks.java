package org.ownwords.survey;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Who answers a survey.
enum Asks implements Coded {
    ORGANISATIONS("organisations", "Organisations, one answer from each"),
    PEOPLE("people", "People of organisations, each for themselves");

    private final String code;
    private final String words;

    Asks(String code, String words) {
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

    static Optional<Asks> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Asks> all() {
        return List.of(values());
    }
}
