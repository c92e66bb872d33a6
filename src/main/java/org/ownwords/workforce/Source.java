package org.ownwords.workforce;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What showed that something needs to be learned.
public enum Source implements Coded {
    LAW("law", "Law or policy"),
    SUPERVISION("supervision", "Supervision"),
    AUDIT("audit", "An audit of case files"),
    REVIEW("review", "A finding of a review"),
    ASKED("asked", "Colleagues asked for it"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    Source(String code, String words) {
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

    static Optional<Source> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Source> all() {
        return List.of(values());
    }
}
