package org.ownwords.workforce;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What kind of meeting it is for those who do the work.
public enum ForumKind implements Coded {
    OPEN_FORUM("open-forum", "Open practice forum"),
    FORUM("forum", "Practitioner forum"),
    CLINIC("clinic", "Clinic or surgery: bring a question"),
    COMPLEX("complex", "Talk about a hard case, without names"),
    LEARNING("learning", "Learning from an audit or a review");

    private final String code;
    private final String words;

    ForumKind(String code, String words) {
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

    static Optional<ForumKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<ForumKind> all() {
        return List.of(values());
    }
}
