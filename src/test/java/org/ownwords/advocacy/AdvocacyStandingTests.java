package org.ownwords.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.advocacy.Progress.Step;

class AdvocacyStandingTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 3);
    private static final Advocate CARE_ACT = new Advocate.CareAct();

    @Test
    void nothing_is_decided_until_it_is() {
        assertThat(stands(List.of())).isEqualTo("It is not recorded yet whether Edith needs an independent advocate.");
        assertThat(stands(List.of(), asked(CARE_ACT, FRIDAY)))
                .isEqualTo("It is not recorded yet whether Edith needs an independent advocate.");
    }

    @Test
    void without_a_duty_it_says_why() {
        assertThat(stands(List.of(decided(FRIDAY, DutyResult.NO_DIFFICULTY, null))))
                .isEqualTo(
                        "No advocate has to be arranged: Edith would have no substantial difficulty in being involved (decided on 3 July 2026).");
        assertThat(stands(List.of(decided(FRIDAY, DutyResult.SOMEBODY_APPROPRIATE, "Ann"))))
                .isEqualTo(
                        "No advocate has to be arranged: Ann can support and represent Edith (decided on 3 July 2026).");
        assertThat(stands(List.of(decided(FRIDAY, DutyResult.CANNOT_YET_SAY, null))))
                .isEqualTo("On 3 July 2026 it could not yet be said whether an advocate has to be arranged.");
    }

    @Test
    void the_duty_asking_and_the_start_stand_in_one_line_with_the_days_between() {
        var duty = List.of(met(FRIDAY));
        assertThat(stands(duty))
                .isEqualTo("The duty to arrange an advocate arose on 3 July 2026. Nobody has been asked yet.");
        assertThat(stands(duty, asked(CARE_ACT, FRIDAY.plusDays(1))))
                .isEqualTo(
                        "The duty to arrange an advocate arose on 3 July 2026. One was asked for on 4 July 2026. Nobody has started yet.");
        assertThat(stands(
                        duty,
                        asked(
                                CARE_ACT,
                                FRIDAY.plusDays(1),
                                became(Step.ACCEPTED, FRIDAY.plusDays(2), null),
                                became(Step.STARTED, FRIDAY.plusDays(6), "Rosa Lind"))))
                .isEqualTo(
                        "The duty to arrange an advocate arose on 3 July 2026. One was asked for on 4 July 2026, accepted on 5 July 2026, started on 9 July 2026 (Rosa Lind): 6 days after the duty.");
    }

    @Test
    void one_day_is_one_day_and_who_was_there_already_took_none() {
        var duty = List.of(met(FRIDAY));
        assertThat(stands(duty, asked(CARE_ACT, FRIDAY, became(Step.STARTED, FRIDAY.plusDays(1), null))))
                .endsWith(": 1 day after the duty.");
        assertThat(stands(duty, asked(CARE_ACT, FRIDAY.minusDays(9), became(Step.STARTED, FRIDAY, null))))
                .endsWith("started on 3 July 2026.");
    }

    @Test
    void a_duty_that_is_found_again_is_as_old_as_it_was_first() {
        var again = List.of(met(FRIDAY.plusDays(9)), met(FRIDAY));
        assertThat(standing(again)).isInstanceOfSatisfying(AdvocacyStanding.NobodyArranged.class, nobody -> {
            assertThat(nobody.duty()).isEqualTo(FRIDAY);
            assertThat(nobody.since()).isEqualTo(FRIDAY);
        });
        var after = List.of(
                met(FRIDAY.plusDays(9)), decided(FRIDAY.plusDays(5), DutyResult.NO_DIFFICULTY, null), met(FRIDAY));
        assertThat(standing(after))
                .isInstanceOfSatisfying(
                        AdvocacyStanding.NobodyArranged.class,
                        nobody -> assertThat(nobody.duty()).isEqualTo(FRIDAY.plusDays(9)));
    }

    @Test
    void the_latest_decision_counts() {
        assertThat(standing(List.of(decided(FRIDAY.plusDays(1), DutyResult.NO_DIFFICULTY, null), met(FRIDAY))))
                .isInstanceOf(AdvocacyStanding.NoDuty.class);
    }

    @Test
    void somebody_to_arrange_as_well_is_said_with_whose_support() {
        assertThat(stands(List.of(decided(FRIDAY, DutyResult.AS_WELL, "Ann"))))
                .isEqualTo(
                        "Since 3 July 2026 an advocate has to be arranged, as well as the support of Ann. Nobody has been asked yet.");
    }

    @Test
    void where_nobody_was_to_be_had_it_has_waited_since_then() {
        var declined = asked(CARE_ACT, FRIDAY, became(Step.DECLINED, FRIDAY.plusDays(4), null));
        assertThat(stands(List.of(met(FRIDAY)), declined))
                .isEqualTo(
                        "The duty to arrange an advocate arose on 3 July 2026. Nobody has been asked since 7 July 2026.");
        var ended = asked(
                CARE_ACT,
                FRIDAY,
                became(Step.STARTED, FRIDAY.plusDays(2), null),
                became(Step.ENDED, FRIDAY.plusDays(6), null));
        assertThat(stands(List.of(met(FRIDAY)), ended, declined)).contains("since 9 July 2026");
        var next = asked(CARE_ACT, FRIDAY.plusDays(7));
        assertThat(standing(List.of(met(FRIDAY)), next, ended, declined)).isInstanceOf(AdvocacyStanding.AskedFor.class);
    }

    @Test
    void an_advocate_who_declined_on_the_day_they_were_asked_is_no_refusal_of_the_person() {
        assertThat(standing(
                        List.of(met(FRIDAY)),
                        asked(CARE_ACT, FRIDAY.plusDays(1), became(Step.DECLINED, FRIDAY.plusDays(1), null))))
                .isInstanceOf(AdvocacyStanding.NobodyArranged.class);
    }

    @Test
    void an_advocate_is_asked_for_until_they_accept() {
        assertThat(asked(CARE_ACT, FRIDAY, became(Step.HELPED, FRIDAY, null)).standing())
                .isEqualTo(new AdvocateStanding.AskedFor());
        assertThat(asked(CARE_ACT, FRIDAY, became(Step.ACCEPTED, FRIDAY, null)).standing())
                .isEqualTo(new AdvocateStanding.Accepted(FRIDAY));
    }

    @Test
    void what_the_person_does_not_want_settles_it_until_it_is_decided_again() {
        var refused = offered(FRIDAY.plusDays(1));
        assertThat(stands(List.of(met(FRIDAY)), refused))
                .isEqualTo(
                        "The duty to arrange an advocate arose on 3 July 2026. On 4 July 2026, Edith did not want one.");
        assertThat(standing(List.of(met(FRIDAY.plusDays(2)), met(FRIDAY)), refused))
                .isInstanceOf(AdvocacyStanding.NobodyArranged.class);
        var ended = asked(CARE_ACT, FRIDAY.plusDays(3), became(Step.ENDED, FRIDAY.plusDays(5), null));
        assertThat(standing(List.of(met(FRIDAY)), ended, refused)).isInstanceOf(AdvocacyStanding.NobodyArranged.class);
        assertThat(standing(List.of(met(FRIDAY)), asked(CARE_ACT, FRIDAY.plusDays(3)), refused))
                .isInstanceOf(AdvocacyStanding.AskedFor.class);
    }

    @Test
    void an_imca_meets_the_duty_only_where_the_same_person_does_both() {
        var beside = new Advocate.Imca("Where to live", "Her family disagree", false);
        var both = new Advocate.Imca("Where to live", "Her family disagree", true);
        assertThat(standing(List.of(met(FRIDAY)), asked(beside, FRIDAY)))
                .isInstanceOf(AdvocacyStanding.NobodyArranged.class);
        assertThat(standing(List.of(met(FRIDAY)), asked(both, FRIDAY))).isInstanceOf(AdvocacyStanding.AskedFor.class);
        var idva = new Advocate.AnotherKind(AdvocateKind.IDVA, null, false);
        assertThat(standing(List.of(met(FRIDAY)), asked(idva, FRIDAY, became(Step.STARTED, FRIDAY, null))))
                .isInstanceOf(AdvocacyStanding.NobodyArranged.class);
    }

    @Test
    void each_step_is_made_once_and_nobody_starts_who_was_never_to_be_had() {
        assertThat(asked(CARE_ACT, FRIDAY).possible()).containsExactly(Step.values());
        assertThat(asked(CARE_ACT, FRIDAY, became(Step.ACCEPTED, FRIDAY, null)).possible())
                .containsExactly(
                        Step.STARTED, Step.HELPED, Step.DECLINED, Step.NOT_AVAILABLE, Step.WITHDRAWN, Step.ENDED);
        assertThat(asked(CARE_ACT, FRIDAY, became(Step.STARTED, FRIDAY, null)).possible())
                .containsExactly(Step.ACCEPTED, Step.HELPED, Step.ENDED);
        assertThat(asked(CARE_ACT, FRIDAY, became(Step.HELPED, FRIDAY, null)).possible())
                .as("an advocate helps more than once")
                .containsExactly(Step.ACCEPTED, Step.STARTED, Step.HELPED, Step.ENDED);
        assertThat(asked(CARE_ACT, FRIDAY, became(Step.NOT_AVAILABLE, FRIDAY, null))
                        .possible())
                .containsExactly(Step.ACCEPTED);
        assertThat(asked(CARE_ACT, FRIDAY, became(Step.ENDED, FRIDAY, null)).possible())
                .containsExactly(Step.ACCEPTED, Step.STARTED, Step.HELPED);
        assertThat(offered(FRIDAY).possible()).isEmpty();
    }

    @Test
    void somebody_is_waited_for_until_they_start_and_something_may_become_of_it_until_it_ends() {
        assertThat(asked(CARE_ACT, FRIDAY).isAwaited()).isTrue();
        assertThat(asked(CARE_ACT, FRIDAY, became(Step.ACCEPTED, FRIDAY, null)).isAwaited())
                .isTrue();
        var started = asked(CARE_ACT, FRIDAY, became(Step.STARTED, FRIDAY, null));
        assertThat(started.isAwaited()).isFalse();
        assertThat(started.isOpen()).isTrue();
        for (var step : List.of(Step.DECLINED, Step.NOT_AVAILABLE, Step.WITHDRAWN, Step.ENDED)) {
            var over = asked(CARE_ACT, FRIDAY, became(step, FRIDAY, null));
            assertThat(over.isAwaited()).as(step.code()).isFalse();
            assertThat(over.isOpen()).as(step.code()).isFalse();
        }
        assertThat(offered(FRIDAY).isOpen()).isFalse();
        assertThat(offered(FRIDAY).soFar()).isEqualTo("offered on 3 July 2026 and not wanted");
    }

    @Test
    void nobody_is_asked_without_agreement_or_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Agreement(Agreement.Given.BEST_INTERESTS, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Agreement(Agreement.Given.REFUSES, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Asking(CARE_ACT, null, new Agreement(Agreement.Given.AGREES, null), FRIDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Progress(Step.DECLINED, FRIDAY, null, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Advocate.Imca("Where to live", " ", false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Advocate.AnotherKind(AdvocateKind.CARE_ACT, null, false));
    }

    @Test
    void each_result_is_kept_by_a_code_of_its_own() {
        assertThat(List.of(DutyResult.values()))
                .allSatisfy(result -> assertThat(DutyResult.of(result.code())).contains(result));
        assertThat(DutyResult.of(new Duty.Met(List.of()))).isEqualTo(DutyResult.MET);
        assertThat(DutyResult.of(new Duty.AdvocateAsWell("Ann", Ground.LONG_STAY)))
                .isEqualTo(DutyResult.AS_WELL);
        assertThat(DutyResult.of(new Duty.SomebodyAppropriate("Ann"))).isEqualTo(DutyResult.SOMEBODY_APPROPRIATE);
        assertThat(DutyResult.of(new Duty.NoSubstantialDifficulty())).isEqualTo(DutyResult.NO_DIFFICULTY);
        assertThat(DutyResult.of(new Duty.CannotYetSay(List.of()))).isEqualTo(DutyResult.CANNOT_YET_SAY);
    }

    private static AdvocacyStanding standing(List<Decided> decided, AskedAdvocate... advocates) {
        return AdvocacyStanding.of(decided, Arrays.asList(advocates));
    }

    private static String stands(List<Decided> decided, AskedAdvocate... advocates) {
        return StandingSentences.stands(standing(decided, advocates), "Edith");
    }

    private static Decided met(LocalDate on) {
        return decided(on, DutyResult.MET, null);
    }

    private static Decided decided(LocalDate on, DutyResult result, @Nullable String who) {
        return new Decided(UUID.randomUUID(), on, result, who, "nadia.rahman");
    }

    private static AskedAdvocate asked(Advocate advocate, LocalDate on, Progress... progress) {
        return new AskedAdvocate(
                new AdvocateId(UUID.randomUUID()),
                new Asking(advocate, "Harbour Advocacy", new Agreement(Agreement.Given.AGREES, null), on),
                Arrays.asList(progress));
    }

    private static AskedAdvocate offered(LocalDate on) {
        return new AskedAdvocate(
                new AdvocateId(UUID.randomUUID()),
                new Asking(CARE_ACT, null, new Agreement(Agreement.Given.REFUSES, "I can speak for myself"), on),
                List.of());
    }

    private static Progress became(Step step, LocalDate on, @Nullable String who) {
        return new Progress(step, on, who, "As they told us");
    }

    @Test
    void at_each_stage_it_is_thought_of_once_it_was_decided_since_or_somebody_has_to_be_arranged() {
        assertThat(AdvocacyPrompts.isThoughtOf(standing(List.of()), FRIDAY)).isFalse();
        var no = standing(List.of(decided(FRIDAY, DutyResult.NO_DIFFICULTY, null)));
        assertThat(AdvocacyPrompts.isThoughtOf(no, FRIDAY)).isTrue();
        assertThat(AdvocacyPrompts.isThoughtOf(no, FRIDAY.plusDays(1))).isFalse();
        var duty = standing(List.of(met(FRIDAY)));
        assertThat(AdvocacyPrompts.isThoughtOf(duty, FRIDAY.plusDays(1))).isTrue();
    }

    @Test
    void an_audit_is_told_that_nobody_was_asked_only_where_there_was_the_duty_and_no_reason_is_recorded() {
        var first = met(FRIDAY);
        var again = met(FRIDAY.plusDays(9));
        assertThat(audited(List.of(first))).isEqualTo(new ArrangedForAudit.NobodyAsked(first.id(), FRIDAY));
        assertThat(audited(List.of(again, first)))
                .as("the latest decision, and the day of the first")
                .isEqualTo(new ArrangedForAudit.NobodyAsked(again.id(), FRIDAY));
        assertThat(audited(List.of(first), offered(FRIDAY.minusDays(1))))
                .as("a no from before the duty was about something else")
                .isInstanceOf(ArrangedForAudit.NobodyAsked.class);
        assertThat(audited(
                        List.of(first),
                        asked(CARE_ACT, FRIDAY.minusDays(9), became(Step.DECLINED, FRIDAY.minusDays(1), null))))
                .isInstanceOf(ArrangedForAudit.NobodyAsked.class);
        assertThat(audited(
                        List.of(first),
                        asked(CARE_ACT, FRIDAY.minusDays(9), became(Step.ENDED, FRIDAY.minusDays(1), null))))
                .isInstanceOf(ArrangedForAudit.NobodyAsked.class);
        assertThat(audited(List.of(first), asked(new Advocate.AnotherKind(AdvocateKind.IMHA, null, false), FRIDAY)))
                .as("only an advocate under section 68 counts")
                .isInstanceOf(ArrangedForAudit.NobodyAsked.class);
    }

    @Test
    void an_audit_is_left_to_the_reader_where_somebody_was_asked_or_the_record_says_why_not() {
        var duty = List.of(met(FRIDAY));
        assertThat(audited(List.of())).isEqualTo(new ArrangedForAudit.NoDuty());
        assertThat(audited(List.of(decided(FRIDAY, DutyResult.SOMEBODY_APPROPRIATE, "Ann"))))
                .isEqualTo(new ArrangedForAudit.NoDuty());
        assertThat(audited(duty, asked(CARE_ACT, FRIDAY))).isEqualTo(new ArrangedForAudit.Arranged());
        assertThat(audited(duty, asked(CARE_ACT, FRIDAY, became(Step.STARTED, FRIDAY, null))))
                .isEqualTo(new ArrangedForAudit.Arranged());
        assertThat(audited(duty, offered(FRIDAY))).isEqualTo(new ArrangedForAudit.ReasonRecorded());
        assertThat(audited(List.of(met(FRIDAY.plusDays(9)), met(FRIDAY)), offered(FRIDAY)))
                .as("a no since the duty, and it was found once more")
                .isEqualTo(new ArrangedForAudit.ReasonRecorded());
        for (var step : List.of(Step.DECLINED, Step.NOT_AVAILABLE, Step.WITHDRAWN, Step.ENDED)) {
            assertThat(audited(duty, asked(CARE_ACT, FRIDAY, became(step, FRIDAY, null))))
                    .as(step.words())
                    .isEqualTo(new ArrangedForAudit.ReasonRecorded());
        }
    }

    private static ArrangedForAudit audited(List<Decided> decided, AskedAdvocate... advocates) {
        return ArrangedForAudit.of(decided, Arrays.asList(advocates));
    }
}
