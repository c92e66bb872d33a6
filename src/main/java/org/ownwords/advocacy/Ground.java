package org.ownwords.advocacy;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// The two grounds for an advocate although somebody appropriate supports the person. Both are judged
/// by the council, and neither without a reason.
enum Ground implements Coded {
    LONG_STAY(
            "long-stay",
            "NHS-funded care in a hospital for more than four weeks, or in a care home for eight weeks or more, may come"
                    + " of it, and an advocate is in their best interests"),
    DISAGREEMENT(
            "disagreement",
            "The council and that person disagree about something, and both say that an advocate would help");

    private final String code;
    private final String words;

    Ground(String code, String words) {
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

    public static Optional<Ground> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Ground> all() {
        return List.of(values());
    }
}
