package org.ownwords.enquiry;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether there was time to talk the options over.
enum TimeToTalk implements Coded {
    ENOUGH("enough", "Yes, as much as they wanted"),
    MORE("more", "Some, and they want more"),
    NONE("none", "No");

    private final String code;
    private final String words;

    TimeToTalk(String code, String words) {
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

    public static Optional<TimeToTalk> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<TimeToTalk> all() {
        return List.of(values());
    }
}
