package org.ownwords.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.casework.WhoseWork;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.Voice;

class GridTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 3);
    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Place ADDS = new Place(QualityOfLife.ADDS_A_LOT, Harm.EITHER);
    private static final Place TAKES = new Place(QualityOfLife.TAKES_AWAY, Harm.BOTH);

    private final WeighedRisk first = weighed(1, null, FRIDAY, FRIDAY.plusDays(7), ADDS, TAKES);
    private final WeighedRisk second = weighed(2, 1L, FRIDAY.plusDays(7), null, ADDS, ADDS);
    private final WeighedRisk other = weighed(3, null, FRIDAY, null, null, null);

    @Test
    void each_risk_is_there_once_with_what_was_found_before() {
        assertThat(OverTime.of(List.of(second, first, other)))
                .containsExactly(new OverTime(second, List.of(first)), new OverTime(other, List.of()));
    }

    @Test
    void one_before_that_is_in_error_or_further_back_than_is_read_is_left_out() {
        assertThat(OverTime.of(List.of(second))).containsExactly(new OverTime(second, List.of()));
    }

    @Test
    void before_and_now_stand_side_by_side_as_each_of_them_sees_it() {
        var grid = Grid.of(new OverTime(second, List.of(first)), "Edith");
        assertThat(grid.at(QualityOfLife.ADDS_A_LOT, Harm.EITHER))
                .containsExactly("Edith, 3 July 2026", "Edith, 10 July 2026", "Nadia Rahman, 10 July 2026");
        assertThat(grid.at(QualityOfLife.TAKES_AWAY, Harm.BOTH)).containsExactly("Nadia Rahman, 3 July 2026");
        assertThat(grid.at(QualityOfLife.TAKES_AWAY, Harm.EITHER)).isEmpty();
        assertThat(grid.isEmpty()).isFalse();
    }

    @Test
    void where_nobody_placed_it_there_is_nothing_to_show() {
        assertThat(Grid.of(new OverTime(other, List.of()), "Edith").isEmpty()).isTrue();
    }

    @Test
    void whoever_may_sign_off_agrees_for_the_council_and_nobody_to_what_they_weighed_themselves() {
        var manager = new Practitioner("sam.oyelaran", "Sam Oyelaran", "990", Role.MANAGER, null);
        var worker = new Practitioner("tom.fairley", "Tom Fairley", "990", Role.PRACTITIONER, null);
        var nadia = new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.MANAGER, null);
        assertThat(AnswersForCouncil.mayBeBy(manager, first, FRIDAY)).isEqualTo(new AnswersForCouncil.Allowed());
        assertThat(AnswersForCouncil.mayBeBy(worker, first, FRIDAY)).isEqualTo(new AnswersForCouncil.NoAuthority());
        assertThat(AnswersForCouncil.mayBeBy(nadia, first, FRIDAY)).isEqualTo(new AnswersForCouncil.OwnWork());
    }

    private static WeighedRisk weighed(
            long id,
            @Nullable Long follows,
            LocalDate on,
            @Nullable LocalDate again,
            @Nullable Place theirs,
            @Nullable Place ours) {
        return new WeighedRisk(
                new WeighingId(new UUID(0, id)),
                CASE,
                new Weighing(
                        "He comes at night",
                        new Theirs.Said("I want him here", Voice.ADULT, theirs),
                        new Ours(null, ours),
                        new Considered(null, null, null, null),
                        new Decided.NotYet(null),
                        new Occasion(
                                "Nadia Rahman",
                                on,
                                null,
                                follows == null ? null : new WeighingId(new UUID(0, follows)))),
                WhoseWork.of("nadia.rahman"),
                again,
                null);
    }
}
