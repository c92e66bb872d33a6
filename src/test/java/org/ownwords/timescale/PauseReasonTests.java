package org.ownwords.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ownwords.page.Option;

class PauseReasonTests {

    @Test
    void a_page_about_edith_says_edith() {
        assertThat(PauseReason.options("Edith"))
                .contains(
                        Option.of("capacity-recovery", "Waiting for Edith to be well enough to decide"),
                        Option.of("person-asked", "Edith asked for time"),
                        Option.of("police", "Police asked us to wait"))
                .hasSize(5);
    }

    @Test
    void without_a_name_it_is_the_person() {
        assertThat(PauseReason.CAPACITY_RECOVERY.words())
                .isEqualTo("Waiting for the person to be well enough to decide");
        assertThat(PauseReason.PERSON_ASKED.words()).isEqualTo("The person asked for time");
    }

    @Test
    void a_reason_is_found_by_its_code_and_nothing_else() {
        assertThat(PauseReason.of("partner")).contains(PauseReason.PARTNER);
        assertThat(PauseReason.of("PARTNER")).isEmpty();
    }
}
