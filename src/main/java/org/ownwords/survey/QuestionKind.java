package org.ownwords.survey;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How a question is answered.
enum QuestionKind implements Coded {
    ONE("one", "One answer"),
    SEVERAL("several", "Any number of answers"),
    NUMBER("number", "A number"),
    WORDS("words", "In words");

    private final String code;
    private final String words;

    QuestionKind(String code, String words) {
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

    /// Whether there are answers to choose from.
    boolean hasAnswers() {
        return switch (this) {
            case ONE, SEVERAL -> true;
            case NUMBER, WORDS -> false;
        };
    }

    static Optional<QuestionKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<QuestionKind> all() {
        return List.of(values());
    }
}
