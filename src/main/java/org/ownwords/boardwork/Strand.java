package org.ownwords.boardwork;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What a subgroup may hold for the Board.
///
/// Source: Making Safeguarding Personal for Safeguarding Adults Boards (2017), step 1.
public enum Strand implements Coded {
    INFORMATION("information", "Information and communication"),
    TAKING_PART("taking-part", "Communities and taking part"),
    QUALITY("quality", "Quality assurance"),
    LEARNING("learning", "Learning and development"),
    WORKFORCE("workforce", "Workforce"),
    REVIEWS("reviews", "Safeguarding Adults Reviews"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    Strand(String code, String words) {
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

    static Optional<Strand> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Strand> all() {
        return List.of(values());
    }
}
