package org.ownwords.casework;

import java.util.Optional;
import java.util.stream.Stream;

/// What a reader of a whole case file asks of it. Which of them a question of an audit is about stands
/// with the question.
public enum Topic {
    /// Whether the person was asked what they want, or why not.
    ASKED("asked"),

    /// What they want, in their words.
    WISHES("wishes"),

    /// Whether they could decide, and what was decided for them.
    CAPACITY("capacity"),

    /// Whether they need an advocate, and whether they have one.
    ADVOCACY("advocacy"),

    /// Which risks there are in what they want.
    RISK("risk"),

    /// What others did.
    OTHERS("others"),

    /// How they took part, and what they were told.
    INVOLVED("involved"),

    /// What became of each wish.
    CAME_ABOUT("came-about");

    private final String code;

    Topic(String code) {
        this.code = code;
    }

    public static Optional<Topic> of(String code) {
        return Stream.of(values()).filter(topic -> topic.code.equals(code)).findFirst();
    }
}
