package org.ownwords.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScenariosTests {

    @Test
    void each_leads_through_a_case_and_says_what_others_think_of_and_where_it_is_recorded() {
        assertThat(Scenarios.ALL).hasSizeGreaterThan(2).allSatisfy(scenario -> {
            assertThat(scenario.steps()).hasSizeGreaterThan(2);
            assertThat(scenario.steps()).allSatisfy(step -> {
                assertThat(step.usually()).hasSizeGreaterThan(2);
                assertThat(step.where()).isNotBlank();
            });
        });
        assertThat(Scenarios.ALL).extracting(Scenario::code).doesNotHaveDuplicates();
    }

    @Test
    void there_is_no_step_before_the_first_and_none_after_the_last() {
        var scenario = Scenarios.ALL.getFirst();
        var last = scenario.steps().size();
        assertThat(scenario.step(0)).isEmpty();
        assertThat(scenario.step(1)).contains(scenario.steps().getFirst());
        assertThat(scenario.step(last)).contains(scenario.steps().getLast());
        assertThat(scenario.step(last + 1)).isEmpty();
        assertThat(scenario.path(last)).endsWith("/" + last);
        assertThat(scenario.path(last + 1)).isEqualTo(scenario.path());
    }

    @Test
    void a_file_that_cannot_be_read_says_which_line() {
        assertThatThrownBy(() -> Scenarios.read("scenario x\nstep y")).hasMessageContaining("step y");
        assertThatThrownBy(() -> Scenarios.read("scenario")).hasMessageContaining("scenario");
        assertThatThrownBy(() -> Scenarios.read("scenario x\nsituation y\nwhere z"))
                .hasMessageContaining("no question");
    }
}
