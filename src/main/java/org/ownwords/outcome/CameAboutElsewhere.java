package org.ownwords.outcome;

import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How far something the person wanted came about, as another system sent it: one answer, without saying
/// whose.
enum CameAboutElsewhere implements Coded {
    FULLY("fully", "came about in full"),
    PARTIALLY("partially", "came about in part"),
    NOT("not", "did not come about");

    private final String code;
    private final String words;

    CameAboutElsewhere(String code, String words) {
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

    static Optional<CameAboutElsewhere> of(String code) {
        return Coded.of(values(), code);
    }
}
