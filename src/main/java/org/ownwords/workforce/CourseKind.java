package org.ownwords.workforce;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What kind of training it is.
public enum CourseKind implements Coded {
    TAUGHT("taught", "Taught course"),
    ONLINE("online", "Course on screen"),
    EVENT("event", "Event or conference"),
    BESIDE("beside", "Beside a colleague"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    CourseKind(String code, String words) {
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

    static Optional<CourseKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<CourseKind> all() {
        return List.of(values());
    }
}
