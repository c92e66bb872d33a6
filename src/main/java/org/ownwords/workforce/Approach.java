package org.ownwords.workforce;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How far the work that was talked over is led by what people want ("a means of monitoring the extent to which an
/// outcomes approach is integrated into practice", Making Safeguarding Personal 2013 to 2014).
public enum Approach implements Coded {
    LEADS("leads", "What people want leads the work"),
    IN_PART("in-part", "In part, or in some of the work"),
    NOT_YET("not-yet", "Not yet"),
    NOT_TALKED_OVER("not-talked-over", "It was not talked over");

    private final String code;
    private final String words;

    Approach(String code, String words) {
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

    static Optional<Approach> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Approach> all() {
        return List.of(values());
    }
}
