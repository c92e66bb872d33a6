package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What is looked at with a set of questions, or who is asked. Whoever is asked or watched agrees before (the method of
/// Leicestershire, Rutland and Leicester, 2017: "gained consent from the individual involved or their advocate").
enum Subject implements Coded {
    FILE("file", "The case file"),
    LATER("later", "The case file, long after it ended"),
    WATCHED("watched", "Practice or a meeting, watched"),
    WORKER("worker", "The worker, asked"),
    PERSON("person", "The person, asked");

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

    /// Whether a file is read with it, so that a draw can be read with it. The others stand beside.
    boolean isRead() {
        return switch (this) {
            case FILE, LATER -> true;
            case WATCHED, WORKER, PERSON -> false;
        };
    }

    static Optional<Subject> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Subject> all() {
        return List.of(values());
    }
}
