package org.ownwords.leaflet;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What a leaflet is about.
enum Subject implements Coded {
    SAFEGUARDING("safeguarding", "What safeguarding is, and what will happen"),
    MEETING("meeting", "Taking part in a meeting"),
    CONFIDENTIALITY("confidentiality", "Who is told what"),
    ADVOCACY("advocacy", "Somebody to speak up for you"),
    STAYING_SAFE("staying-safe", "Staying safe"),
    NOT_RIGHT("not-right", "How to say that something is not right"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    Subject(String code, String words) {
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

    public static Optional<Subject> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Subject> all() {
        return List.of(values());
    }
}
