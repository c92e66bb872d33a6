package org.ownwords.risk;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What a risk means for the person's quality of life: one side of the grid.
public enum QualityOfLife implements Coded {
    ADDS_A_LOT("adds-a-lot", "Adds a lot"),
    ADDS_SOMETHING("adds-something", "Adds something"),
    MAKES_NO_DIFFERENCE("makes-no-difference", "Makes no difference"),
    TAKES_AWAY("takes-away", "Takes away from it");

    private final String code;
    private final String words;

    QualityOfLife(String code, String words) {
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

    public static Optional<QualityOfLife> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<QualityOfLife> all() {
        return List.of(values());
    }
}
