package org.ownwords.advocacy;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What was found on one question. It may have no answer yet.
public enum Finding implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    CANNOT_YET_SAY("cannot-yet-say", "Cannot yet say");

    private final String code;
    private final String words;

    Finding(String code, String words) {
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

    public static Optional<Finding> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Finding> all() {
        return List.of(values());
    }
}
