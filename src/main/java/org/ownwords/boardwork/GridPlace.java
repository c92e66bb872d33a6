package org.ownwords.boardwork;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// A place on the grid of safety and wellbeing.
///
/// Source: Making Safeguarding Personal for Safeguarding Adults Boards (2017), appendix 3: the grid is applied to a
/// case or to an objective of the Board, and asks how to come from low to high.
public enum GridPlace implements Coded {
    NEITHER("neither", "Not safe, and little wellbeing"),
    SAFE("safe", "Safe, but little wellbeing"),
    WELL("well", "Wellbeing, but not safe"),
    BOTH("both", "Safe, and wellbeing");

    private final String code;
    private final String words;

    GridPlace(String code, String words) {
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

    static Optional<GridPlace> of(String code) {
        return Coded.of(values(), code);
    }

    static List<GridPlace> all() {
        return List.of(values());
    }

    /// Whether people are safe there.
    boolean isSafe() {
        return this == SAFE || this == BOTH;
    }

    /// Whether they have wellbeing there.
    boolean isWell() {
        return this == WELL || this == BOTH;
    }
}
