package org.ownwords.boardwork;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What a recommendation came from.
public enum CameFrom implements Coded {
    AUDIT("audit", "A case file audit"),
    REVIEW("review", "A Safeguarding Adults Review"),
    SURVEY("survey", "A survey or a focus group"),
    CHALLENGE("challenge", "A challenge between partners"),
    WORDS("words", "What a person or a group said"),
    NEAR_MISS("near-miss", "Something that nearly went wrong"),
    TREND("trend", "A trend in the figures"),
    REGULATOR("regulator", "The regulator, or peers who looked at us"),
    ELSEWHERE("elsewhere", "Something else");

    private final String code;
    private final String words;

    CameFrom(String code, String words) {
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

    static Optional<CameFrom> of(String code) {
        return Coded.of(values(), code);
    }

    static List<CameFrom> all() {
        return List.of(values());
    }
}
