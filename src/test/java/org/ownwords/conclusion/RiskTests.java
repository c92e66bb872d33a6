package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;

class RiskTests {

    @ParameterizedTest
    @EnumSource(RiskAssessment.class)
    void a_risk_is_identified_only_where_the_assessment_says_so(RiskAssessment assessment) {
        assertThat(Risk.isIdentified(assessment))
                .isEqualTo(Set.of("identified-action", "identified-no-action").contains(assessment.code()));
    }

    @Test
    void an_identified_risk_may_have_an_outcome_or_none() {
        assertThat(risk(RiskAssessment.IDENTIFIED_ACTION, RiskOutcome.REDUCED).outcome())
                .isEqualTo(RiskOutcome.REDUCED);
        assertThat(risk(RiskAssessment.IDENTIFIED_NO_ACTION, null).outcome()).isNull();
    }

    @Test
    void no_other_risk_has_an_outcome() {
        assertThatThrownBy(() -> risk(RiskAssessment.INCONCLUSIVE_ACTION, RiskOutcome.REMAINED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_reads_as_one_line() {
        assertThat(risk(RiskAssessment.IDENTIFIED_ACTION, RiskOutcome.REDUCED).words())
                .isEqualTo("Financial or material abuse; Own home; Somebody they know, or themselves."
                        + " Risk identified and action taken. The risk was reduced.");
        assertThat(risk(RiskAssessment.NONE_NO_ACTION, null).words())
                .endsWith("No risk identified and no action taken.");
    }

    private static Risk risk(RiskAssessment assessment, @Nullable RiskOutcome outcome) {
        return new Risk(AbuseType.FINANCIAL, Location.OWN_HOME, SourceOfRisk.KNOWN, assessment, outcome);
    }
}
