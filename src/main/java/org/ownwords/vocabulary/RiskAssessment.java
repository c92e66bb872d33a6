package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// The result of assessing the risk, as the national collection counts it (SG2c).
public enum RiskAssessment implements LocallyNamed {
    IDENTIFIED_ACTION("identified-action", "Risk identified and action taken"),
    IDENTIFIED_NO_ACTION("identified-no-action", "Risk identified and no action taken"),
    INCONCLUSIVE_ACTION("inconclusive-action", "Assessment inconclusive and action taken"),
    INCONCLUSIVE_NO_ACTION("inconclusive-no-action", "Assessment inconclusive and no action taken"),
    NONE_ACTION("none-action", "No risk identified and action taken"),
    NONE_NO_ACTION("none-no-action", "No risk identified and no action taken"),
    CEASED_AT_REQUEST("ceased-at-request", "Ended because the person asked, and no action taken");

    private final String code;
    private final String words;

    RiskAssessment(String code, String words) {
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

    public static Optional<RiskAssessment> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<RiskAssessment> all() {
        return List.of(values());
    }
}
