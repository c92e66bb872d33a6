package org.ownwords.boardwork;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Who met.
public enum Met implements Coded {
    BOARD("board", "The Board"),
    SUBGROUP("subgroup", "A subgroup or task group"),
    LEADERS("leaders", "Those who lead the council: lead member, leader, chief executive, director"),
    TOGETHER("together", "The Board with people who use services");

    private final String code;
    private final String words;

    Met(String code, String words) {
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

    static Optional<Met> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Met> all() {
        return List.of(values());
    }
}
