package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.timescale.Targets;
import org.ownwords.timescale.Targets.Target;

/// Who asks, when, and of whom no more.
class MayAskTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static Practitioner somebody(Role role) {
        return new Practitioner("carys.morgan", "Carys Morgan", "990", role, null);
    }

    @Test
    void an_interviewer_who_had_no_part_in_it_asks() {
        assertThat(MayAsk.of(somebody(Role.INTERVIEWER), Set.of("nadia.rahman")))
                .isEqualTo(new MayAsk.Allowed());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "INTERVIEWER", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_asks_whatever_their_part(Role role) {
        assertThat(MayAsk.of(somebody(role), Set.of())).isEqualTo(new MayAsk.NotAnInterviewer());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_worked_on_it_never_asks_whatever_they_are_now(Role role) {
        assertThat(MayAsk.of(somebody(role), Set.of("nadia.rahman", "carys.morgan")))
                .isEqualTo(new MayAsk.WorkedOnIt());
    }

    @Test
    void nobody_answers_after_they_have_died_and_somebody_may_answer_for_them() {
        assertThat(AfterDeath.of(WhoAnswers.ADULT, MAY, MAY.minusDays(1)))
                .isEqualTo(new AfterDeath.HadDied(MAY.minusDays(1)));
        assertThat(AfterDeath.of(WhoAnswers.ADULT, MAY, MAY)).isEqualTo(new AfterDeath.CanBe());
        assertThat(AfterDeath.of(WhoAnswers.ADULT, MAY, null)).isEqualTo(new AfterDeath.CanBe());
        assertThat(AfterDeath.of(WhoAnswers.REPRESENTATIVE, MAY, MAY.minusDays(1)))
                .isEqualTo(new AfterDeath.CanBe());
        assertThat(AfterDeath.of(WhoAnswers.ADVOCATE, MAY, MAY.minusDays(1))).isEqualTo(new AfterDeath.CanBe());
    }

    @Test
    void they_are_asked_within_eight_weeks_or_within_the_councils_own_target() {
        assertThat(EightWeeks.after(MAY, new Targets(List.of()))).isEqualTo(MAY.plusDays(56));
        var target = new Target("how-it-was", 5, LocalDate.of(2026, 1, 1));
        assertThat(EightWeeks.after(LocalDate.of(2026, 6, 1), new Targets(List.of(target))))
                .isEqualTo(LocalDate.of(2026, 6, 8));
    }
}
