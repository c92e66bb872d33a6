package org.ownwords.casework;

import java.util.Optional;
import java.util.stream.Stream;

/// What a reader of a whole case file asks of it. Which of them a question of an audit is about stands
/// with the question.
public enum Topic {
    /// Whether the person was asked what they want, or why not.
    ASKED("asked", "Whether they were asked what they want"),

    /// What they want, in their words.
    WISHES("wishes", "What they want, in their words"),

    /// Whether they could decide, and what was decided for them.
    CAPACITY("capacity", "Whether they could decide, and what was decided for them"),

    /// Whether they need an advocate, and whether they have one.
    ADVOCACY("advocacy", "Whether they need an advocate"),

    /// Which risks there are in what they want.
    RISK("risk", "Which risks there are"),

    /// What others did.
    OTHERS("others", "What others did"),

    /// How they took part, and what they were told.
    INVOLVED("involved", "How they took part, and what they were told"),

    /// What became of each wish.
    CAME_ABOUT("came-about", "What became of what they want");

    private final String code;
    private final String words;

    Topic(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static Optional<Topic> of(String code) {
        return Stream.of(values()).filter(topic -> topic.code.equals(code)).findFirst();
    }
}
