package org.ownwords.adultreview;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether a limb of section 44 is there.
enum Answer implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    NOT_KNOWN("not-known", "Not known yet");

    private final String code;
    private final String words;

    Answer(String code, String words) {
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

    static Optional<Answer> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Answer> all() {
        return List.of(values());
    }
}
