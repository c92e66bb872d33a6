package org.ownwords.boardwork;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What a Board asks partners to show.
///
/// Source: Making Safeguarding Personal for Safeguarding Adults Boards (2017), steps 1, 4, 5 and 9.
enum AssuranceAbout implements Coded {
    FRONT_LINE("front-line", "What the Board promises is done in everyday work"),
    STAFF("staff", "Recruiting, induction, supervision and development"),
    STAFF_VOICE("staff-voice", "What those who do the work say"),
    TRAINING("training", "What reviews taught has reached training"),
    CAPACITY("capacity", "Work with the Mental Capacity Act"),
    CONTRACTS("contracts", "Contracts ask for it, and it is watched"),
    MEASURES("measures", "How contracts measure success"),
    ADVOCACY("advocacy", "Advocates for all who need one"),
    DEPARTMENTS("departments", "Other departments and partners take part"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    AssuranceAbout(String code, String words) {
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

    static Optional<AssuranceAbout> of(String code) {
        return Coded.of(values(), code);
    }

    static List<AssuranceAbout> all() {
        return List.of(values());
    }
}
