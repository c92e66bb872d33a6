package org.ownwords.adultreview;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How far what is done about a finding has come.
enum Became implements Coded {
    UNDER_WAY("under-way", "Under way"),
    DONE("done", "Done"),
    STOPPED("stopped", "It will not be done any more");

    private final String code;
    private final String words;

    Became(String code, String words) {
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

    static Optional<Became> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Became> all() {
        return List.of(values());
    }
}
