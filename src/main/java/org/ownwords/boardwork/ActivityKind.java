package org.ownwords.boardwork;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What was done with people, or for communities.
enum ActivityKind implements Coded {
    VISIT("visit", "Visit by quality checkers"),
    EVENT("event", "Event for a community"),
    AWARENESS("awareness", "Awareness work"),
    DAY("day", "Development day"),
    MATERIAL("material", "Something made together"),
    RESEARCH("research", "Research led by peers"),
    CONSULTATION("consultation", "People were asked about a plan or a report");

    private final String code;
    private final String words;

    ActivityKind(String code, String words) {
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

    static Optional<ActivityKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<ActivityKind> all() {
        return List.of(values());
    }
}
