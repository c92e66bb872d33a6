package org.ownwords.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.casework.WhoseWork;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Pause;
import org.ownwords.timescale.PauseId;
import org.ownwords.timescale.PauseReason;
import org.ownwords.timescale.Rationale;
import org.ownwords.timescale.Resumption;
import org.ownwords.timescale.Stops;
import org.ownwords.timescale.Targets;
import org.ownwords.timescale.Targets.Target;
import org.ownwords.timescale.Timescale;

class ReckonedTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final CaseId EDITH = new CaseId(UUID.randomUUID());
    private static final UUID ENQUIRY = UUID.randomUUID();
    private static final Stage TELLING = new Stage("telling", "Telling the referrer");
    private static final Practitioner NADIA =
            new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, "safeguarding");
    private static final Holder HELD_BY_GRACE = new Holder("safeguarding", "grace.adeyemi");

    @Test
    void what_is_for_the_holder_stands_on_the_holders_list() {
        assertThat(reckoned(HELD_BY_GRACE, owed("step", new Whom.Holder(), Bearing.STEP))
                        .lines())
                .extracting(Reckoned.Line::listOf, Reckoned.Line::who)
                .containsExactly(tuple("grace.adeyemi", null));
    }

    @Test
    void what_waits_for_somebody_else_stays_on_the_holders_list_and_names_them() {
        assertThat(reckoned(HELD_BY_GRACE, owed("step", new Whom.Other("St Bride's Hospital"), Bearing.STEP))
                        .lines())
                .extracting(Reckoned.Line::listOf, Reckoned.Line::who)
                .containsExactly(tuple("grace.adeyemi", "St Bride's Hospital"));
    }

    @Test
    void words_that_name_a_colleague_put_it_on_their_list() {
        assertThat(reckoned(HELD_BY_GRACE, owed("step", new Whom.Other("nadia rahman "), Bearing.STEP))
                        .lines())
                .extracting(Reckoned.Line::listOf, Reckoned.Line::who)
                .containsExactly(tuple("nadia.rahman", null));
    }

    @Test
    void a_name_that_two_colleagues_have_stays_words() {
        var other = new Practitioner("nadia.rahman2", "Nadia Rahman", "990", Role.PRACTITIONER, "hospital");
        var reckoned = Reckoned.of(
                EDITH,
                List.of(owed("step", new Whom.Other("Nadia Rahman"), Bearing.STEP)),
                Set.of(),
                HELD_BY_GRACE,
                clocks(),
                List.of(NADIA, other));
        assertThat(reckoned.lines()).extracting(Reckoned.Line::who).containsExactly("Nadia Rahman");
    }

    @Test
    void a_closing_to_sign_stands_on_no_list_but_the_signers() {
        assertThat(reckoned(
                                HELD_BY_GRACE,
                                owed("sign-off", new Whom.Signer(WhoseWork.of("grace.adeyemi")), Bearing.KEEPS_OPEN))
                        .lines())
                .extracting(Reckoned.Line::listOf, Reckoned.Line::work)
                .containsExactly(tuple(null, WhoseWork.of("grace.adeyemi")));
    }

    @Test
    void an_open_case_with_nothing_but_the_date_of_the_whole_has_no_next_step() {
        var reckoned = reckoned(HELD_BY_GRACE, owed("close", new Whom.Holder(), Bearing.DATE_OF_THE_WHOLE));
        assertThat(reckoned.open()).isTrue();
        assertThat(reckoned.lines())
                .extracting(line -> line.owed().prompt().what())
                .containsExactly("close", "No next step: add one");
    }

    @Test
    void one_with_a_step_or_a_decision_to_make_has() {
        for (var bearing : List.of(Bearing.STEP, Bearing.SAFETY, Bearing.KEEPS_OPEN)) {
            assertThat(reckoned(
                                    HELD_BY_GRACE,
                                    owed("close", new Whom.Holder(), Bearing.DATE_OF_THE_WHOLE),
                                    owed("step", new Whom.Holder(), bearing))
                            .lines())
                    .hasSize(2);
        }
    }

    @Test
    void a_pause_ends_with_the_case() {
        var pause = owed("pause", new Whom.Holder(), Bearing.WHILE_OPEN);
        assertThat(reckoned(HELD_BY_GRACE, pause).lines()).isEmpty();
        assertThat(reckoned(HELD_BY_GRACE, pause, owed("decision", new Whom.Holder(), Bearing.KEEPS_OPEN))
                        .lines())
                .hasSize(2);
    }

    @Test
    void what_goes_on_after_closing_is_late_whatever_was_paused() {
        var step = owed("step", new Whom.Holder(), new When.Day(TODAY.minusDays(1)), Bearing.STEP);
        var decision = owed("decision", new Whom.Holder(), Bearing.KEEPS_OPEN);
        assertThat(stands(paused(null), step, decision)).isInstanceOf(Timescale.Paused.class);
        assertThat(stands(paused(null), step)).isEqualTo(new Timescale.Late(TODAY.minusDays(1), 1));
    }

    @Test
    void the_days_of_a_clock_that_was_started_by_hand_do_not_count_after_closing_either() {
        var telling = new When.Within(TELLING, LocalDate.of(2026, 7, 1));
        var told = owed("told", new Whom.Holder(), telling, Bearing.STEP);
        var resumed = paused(new Resumption(LocalDate.of(2026, 7, 8), "She is home"));
        assertThat(stands(resumed, told)).isEqualTo(new Timescale.Late(LocalDate.of(2026, 7, 8), 1));
        assertThat(stands(paused(null), told)).isEqualTo(new Timescale.Late(LocalDate.of(2026, 7, 2), 7));
    }

    @Test
    void what_is_owed_within_an_enquiry_ends_with_it() {
        var talk = new Owed(
                EDITH,
                new Because("first-conversation", ENQUIRY, ENQUIRY),
                new Prompt("Talk", "", EDITH.path()),
                new Whom.Holder(),
                new When.Waiting(TODAY),
                Bearing.STEP);
        assertThat(Reckoned.of(EDITH, List.of(talk), Set.of(), null, clocks(), List.of())
                        .lines())
                .hasSize(1);
        assertThat(Reckoned.of(EDITH, List.of(talk), Set.of(ENQUIRY), null, clocks(), List.of())
                        .lines())
                .isEmpty();
    }

    @Test
    void a_step_left_on_a_closed_case_is_due_and_does_not_open_it() {
        var reckoned = reckoned(null, owed("step", new Whom.Holder(), Bearing.STEP));
        assertThat(reckoned.open()).isFalse();
        assertThat(reckoned.lines()).extracting(Reckoned.Line::listOf).containsExactly((String) null);
    }

    @Test
    void a_case_has_waited_since_the_earliest_day_that_is_known() {
        var step = owed("step", new Whom.Holder(), new When.Waiting(TODAY.minusDays(2)), Bearing.STEP);
        var telling = owed("tell", new Whom.Holder(), new When.Within(TELLING, TODAY.minusDays(9)), Bearing.STEP);
        var onDay = owed("day", new Whom.Holder(), new When.Day(TODAY), Bearing.STEP);
        var whenever = owed("no-day", new Whom.Holder(), new When.Waiting(LocalDate.MIN), Bearing.STEP);
        assertThat(reckoned(null, step, telling, onDay, whenever).since()).isEqualTo(TODAY.minusDays(9));
        assertThat(reckoned(null, step, telling, onDay, whenever).lines())
                .extracting(Reckoned.Line::since)
                .containsExactly(TODAY.minusDays(2), TODAY.minusDays(9), null, null);
        assertThat(reckoned(null, onDay, whenever).since()).isNull();
    }

    private static Reckoned reckoned(@Nullable Holder holder, Owed... owed) {
        return Reckoned.of(EDITH, List.of(owed), Set.of(), holder, clocks(), List.of(NADIA));
    }

    /// The first of these, on a case whose clock was paused.
    private static Timescale stands(Pause pause, Owed... owed) {
        var targets = new Targets(List.of(new Target(TELLING.code(), 1, LocalDate.EPOCH)));
        var clocks = new Clocks(targets, List.of(pause), TODAY);
        return Reckoned.of(EDITH, List.of(owed), Set.of(), null, clocks, List.of())
                .lines()
                .getFirst()
                .term()
                .on(TODAY);
    }

    private static Pause paused(@Nullable Resumption resumption) {
        return new Pause(
                new PauseId(UUID.randomUUID()),
                new Rationale(PauseReason.POLICE, "They asked us", "Sam Oyelaran"),
                LocalDate.of(2026, 7, 2),
                LocalDate.of(2099, 12, 1),
                Stops.EVERYTHING,
                resumption);
    }

    private static Clocks clocks() {
        return new Clocks(new Targets(List.of()), List.of(), TODAY);
    }

    private static Owed owed(String what, Whom whom, Bearing bearing) {
        return owed(what, whom, new When.Waiting(TODAY), bearing);
    }

    private static Owed owed(String what, Whom whom, When when, Bearing bearing) {
        return new Owed(
                EDITH, new Because(what, UUID.randomUUID()), new Prompt(what, "", EDITH.path()), whom, when, bearing);
    }
}
