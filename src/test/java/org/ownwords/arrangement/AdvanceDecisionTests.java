package org.ownwords.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.arrangement.Formality.AT_RISK;
import static org.ownwords.arrangement.Formality.SIGNED;
import static org.ownwords.arrangement.Formality.WITNESSED;
import static org.ownwords.arrangement.Formality.WRITTEN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.arrangement.AdvanceDecision.Form.Complete;
import org.ownwords.arrangement.AdvanceDecision.Form.Missing;
import org.ownwords.arrangement.AdvanceDecision.Form.MissingPerhaps;
import org.ownwords.arrangement.AdvanceDecision.Form.NoneNeeded;

/// The form of a decision in advance to refuse treatment: Mental Capacity Act 2005, sections 24 and 25.
class AdvanceDecisionTests {

    private static final Set<Formality> ALL = Set.of(AT_RISK, WRITTEN, SIGNED, WITNESSED);

    @Test
    void most_decisions_need_no_form_and_may_be_said() {
        assertThat(AdvanceDecision.form(Whether.NO, Set.of())).isEqualTo(new NoneNeeded());
        assertThat(AdvanceDecision.form(Whether.NO, ALL)).isEqualTo(new NoneNeeded());
    }

    @Test
    void one_that_refuses_life_sustaining_treatment_needs_all_of_the_form() {
        assertThat(AdvanceDecision.form(Whether.YES, ALL)).isEqualTo(new Complete());
        assertThat(AdvanceDecision.form(Whether.YES, Set.of()))
                .isEqualTo(new Missing(List.of(AT_RISK, WRITTEN, SIGNED, WITNESSED)));
    }

    @Test
    void each_part_of_the_form_is_missed_by_itself() {
        for (var each : Formality.all()) {
            var others = ALL.stream().filter(other -> other != each).collect(java.util.stream.Collectors.toSet());
            assertThat(AdvanceDecision.form(Whether.YES, others)).isEqualTo(new Missing(List.of(each)));
        }
    }

    @Test
    void where_it_is_not_known_what_the_treatment_does_nothing_is_taken_for_enough() {
        assertThat(AdvanceDecision.form(Whether.NOT_KNOWN, Set.of(WRITTEN, SIGNED)))
                .isEqualTo(new MissingPerhaps(List.of(AT_RISK, WITNESSED)));
        assertThat(AdvanceDecision.form(Whether.NOT_KNOWN, ALL)).isEqualTo(new Complete());
    }
}
