package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// What became of a risk that was identified, as the national collection counts it (SG2e).
public enum RiskOutcome implements LocallyNamed {
    REMAINED("remained", "The risk remained"),
    REDUCED("reduced", "The risk was reduced"),
    REMOVED("removed", "The risk was removed");

    private final String code;
    private final String words;

    RiskOutcome(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String national() {
        return words;
    }

    public static Optional<RiskOutcome> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<RiskOutcome> all() {
        return List.of(values());
    }
}
