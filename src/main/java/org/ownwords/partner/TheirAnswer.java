package org.ownwords.partner;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether the person agrees to what somebody does. That they were not asked is never taken for a yes.
enum TheirAnswer implements Coded {
    YES("yes", "Yes"),
    PARTLY("partly", "Partly"),
    NO("no", "No"),
    NOT_ASKED("not-asked", "Not asked yet");

    private final String code;
    private final String words;

    TheirAnswer(String code, String words) {
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

    public static Optional<TheirAnswer> of(String code) {
        return Coded.of(values(), code);
    }

    static List<TheirAnswer> all() {
        return List.of(values());
    }
}
