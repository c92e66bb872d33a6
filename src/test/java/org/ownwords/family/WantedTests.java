package org.ownwords.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.consent.SaidOfTelling;

/// Whether telling a relative goes against what the person said.
class WantedTests {

    private static final SaidOfTelling TO_ALL = new SaidOfTelling.No("The enquiry: no.", false, "/going-on");
    private static final SaidOfTelling TO_THIS = new SaidOfTelling.No("Telling Ann: no.", true, "/going-on");

    @Test
    void a_no_takes_a_ground_whether_it_was_recorded_before_or_is_said_now() {
        assertThat(Wanted.NO.against(new SaidOfTelling.NoRefusal())).isEqualTo(new Against.Ground());
        for (var no : new SaidOfTelling[] {TO_ALL, TO_THIS}) {
            assertThat(Wanted.NO.against(no)).isEqualTo(new Against.Ground());
            assertThat(Wanted.NOT_ASKED.against(no)).isEqualTo(new Against.Ground());
        }
    }

    @Test
    void a_ground_that_stands_is_asked_for_once() {
        assertThat(Wanted.NO.against(new SaidOfTelling.OnGround())).isEqualTo(new Against.GroundStands());
        assertThat(Wanted.NOT_ASKED.against(new SaidOfTelling.OnGround())).isEqualTo(new Against.GroundStands());
    }

    @ParameterizedTest
    @EnumSource(names = {"YES", "NOT_ASKED"})
    void nothing_is_asked_where_nobody_said_no(Wanted wanted) {
        assertThat(wanted.against(new SaidOfTelling.NoRefusal())).isEqualTo(new Against.No());
    }

    @Test
    void a_yes_goes_with_a_no_to_the_whole_of_it_and_not_with_a_no_to_telling_this_one() {
        assertThat(Wanted.YES.against(TO_ALL)).isEqualTo(new Against.No());
        assertThat(Wanted.YES.against(new SaidOfTelling.OnGround())).isEqualTo(new Against.No());
        assertThat(Wanted.YES.against(TO_THIS)).isEqualTo(new Against.AnswerFirst("Telling Ann: no."));
    }
}
