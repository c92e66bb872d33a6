package org.ownwords.meeting;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether the person was at a meeting.
enum Attended implements Coded {
    ALL("all", "Yes, for all of it"),
    PART("part", "Yes, for a part of it"),
    NO("no", "No");

    private final String code;
    private final String words;

    Attended(String code, String words) {
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

    public static Optional<Attended> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Attended> all() {
        return List.of(values());
    }
}
