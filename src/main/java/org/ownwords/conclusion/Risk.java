package org.ownwords.conclusion;

import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;

/// One risk as the national collection counts it (tables SG2a to SG2e).
///
/// @param outcome what became of it; only where a risk was identified
public record Risk(
        AbuseType type,
        Location location,
        SourceOfRisk source,
        RiskAssessment assessment,
        @Nullable RiskOutcome outcome) {

    public Risk {
        if (outcome != null && !isIdentified(assessment)) {
            throw new IllegalArgumentException("Only a risk that was identified has an outcome");
        }
    }

    /// The risk as one line.
    public String words() {
        var found = "%s; %s; %s. %s.".formatted(type.words(), location.words(), source.words(), assessment.words());
        return outcome == null ? found : found + " " + outcome.words() + ".";
    }

    /// Whether the assessment found a risk: SG2e counts the outcome of these and no others.
    static boolean isIdentified(RiskAssessment assessment) {
        return switch (assessment) {
            case IDENTIFIED_ACTION, IDENTIFIED_NO_ACTION -> true;
            case INCONCLUSIVE_ACTION, INCONCLUSIVE_NO_ACTION, NONE_ACTION, NONE_NO_ACTION, CEASED_AT_REQUEST -> false;
        };
    }
}
