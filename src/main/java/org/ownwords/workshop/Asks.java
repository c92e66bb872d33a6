package org.ownwords.workshop;

import org.ownwords.vocabulary.Principle;

/// What a workshop asks of a story by each principle. The questions are ours. The principles are those of the statutory
/// guidance (paragraph 14.13).
final class Asks {

    private Asks() {}

    static String question(Principle principle) {
        return switch (principle) {
            case EMPOWERMENT -> "What did the person want, and who asked them? Where did they decide themselves?";
            case PREVENTION -> "What could somebody have done earlier, and who?";
            case PROPORTIONALITY -> "Was less done than would do, or more than was needed?";
            case PROTECTION -> "Who stood by the person? How did they become safer?";
            case PARTNERSHIP -> "Who worked together, and who was missing?";
            case ACCOUNTABILITY -> "Who answered for what, and did the person know?";
        };
    }
}
