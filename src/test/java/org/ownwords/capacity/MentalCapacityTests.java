package org.ownwords.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ownwords.capacity.Ability.COMMUNICATE;
import static org.ownwords.capacity.Ability.RETAIN;
import static org.ownwords.capacity.Ability.UNDERSTAND;
import static org.ownwords.capacity.Ability.USE_OR_WEIGH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.capacity.Capacity.Missing;
import org.ownwords.person.CaseId;

class MentalCapacityTests {

    private static final String DOUBT = "She gave him money again, and could not say why";
    private static final Tested YES = new Tested(Able.YES, "Said it back in her own words");
    private static final Tested NO = new Tested(Able.NO, "Gone after a minute, three times");
    private static final Tested NOT_TESTED = new Tested(Able.NOT_TESTED, null);
    private static final Preparation WHOLE = new Preparation("What the bank wrote", "Large print, in the morning");
    private static final LocalDate LATER = LocalDate.of(2026, 8, 3);
    private static final CanWait WAITS = new CanWait.Until(LATER);

    @Test
    void where_nobody_doubts_it_capacity_is_presumed() {
        assertThat(MentalCapacity.of(new Doubt.None("She knows what she wants, and why")))
                .isEqualTo(new Capacity.Presumed());
    }

    @Test
    void who_can_do_all_four_has_capacity_however_unwise_the_decision_is() {
        assertThat(found(new Abilities(YES, YES, YES, YES), new Cause.NotAsked()))
                .isEqualTo(new Capacity.Has());
    }

    @Test
    void what_was_not_tested_is_no_inability_and_no_proof_of_ability() {
        assertThat(found(new Abilities(YES, NOT_TESTED, YES, YES), new Cause.NotAsked()))
                .isEqualTo(new Capacity.NotShown(Missing.TESTS));
        assertThat(found(new Abilities(NOT_TESTED, NOT_TESTED, NOT_TESTED, NOT_TESTED), new Cause.NotAsked()))
                .isEqualTo(new Capacity.NotShown(Missing.TESTS));
    }

    @Test
    void one_of_the_four_is_enough_where_it_is_because_of_an_impairment() {
        assertThat(found(new Abilities(NO, YES, YES, YES), because(new Outlook.Lasting())))
                .isEqualTo(new Capacity.Lacks(List.of(UNDERSTAND)));
        assertThat(found(new Abilities(YES, NO, YES, YES), because(new Outlook.Lasting())))
                .isEqualTo(new Capacity.Lacks(List.of(RETAIN)));
        assertThat(found(new Abilities(YES, YES, NO, YES), because(new Outlook.Lasting())))
                .isEqualTo(new Capacity.Lacks(List.of(USE_OR_WEIGH)));
        assertThat(found(new Abilities(YES, YES, YES, NO), because(new Outlook.Lasting())))
                .isEqualTo(new Capacity.Lacks(List.of(COMMUNICATE)));
        assertThat(found(new Abilities(NO, NOT_TESTED, NO, YES), because(new Outlook.Lasting())))
                .isEqualTo(new Capacity.Lacks(List.of(UNDERSTAND, USE_OR_WEIGH)));
    }

    @Test
    void without_an_impairment_nobody_lacks_capacity() {
        assertThat(found(new Abilities(NO, NO, NO, NO), new Cause.NoImpairment("Her son was in the room")))
                .isEqualTo(new Capacity.NotShown(Missing.IMPAIRMENT));
    }

    @Test
    void with_an_impairment_that_is_not_the_reason_nobody_lacks_capacity() {
        assertThat(found(new Abilities(YES, YES, NO, YES), new Cause.NotBecauseOfIt("Depression", "She fears him")))
                .isEqualTo(new Capacity.NotShown(Missing.LINK));
    }

    @Test
    void who_may_regain_it_or_has_it_at_times_lacks_it_now_and_whether_the_decision_can_wait_is_said() {
        var unable = new Abilities(YES, YES, NO, YES);
        var cannotWait = new CanWait.No("The bank pays out on Monday");
        assertThat(found(unable, because(new Outlook.Regaining("The ward says so", WAITS))))
                .isEqualTo(new Capacity.LacksForNow(List.of(USE_OR_WEIGH), WAITS));
        assertThat(found(unable, because(new Outlook.Fluctuating("Mornings are better", cannotWait))))
                .isEqualTo(new Capacity.Fluctuates(List.of(USE_OR_WEIGH), cannotWait));
    }

    @Test
    void only_who_lacks_it_may_have_somebody_decide_for_them() {
        var unable = List.of(RETAIN);
        assertThat(List.of(
                        new Capacity.Lacks(unable),
                        new Capacity.LacksForNow(unable, WAITS),
                        new Capacity.Fluctuates(unable, WAITS)))
                .allMatch(Capacity::isLacking);
        assertThat(notLacking()).noneMatch(Capacity::isLacking);
    }

    private static Stream<Capacity> notLacking() {
        return Stream.concat(
                Stream.of(new Capacity.Presumed(), new Capacity.Has()),
                Stream.of(Missing.values()).map(Capacity.NotShown::new));
    }

    @Test
    void whether_it_can_wait_is_known_only_where_they_may_decide_at_another_time() {
        assertThat(new Capacity.LacksForNow(List.of(RETAIN), WAITS).canWait()).isEqualTo(Optional.of(WAITS));
        assertThat(new Capacity.Fluctuates(List.of(RETAIN), WAITS).canWait()).isEqualTo(Optional.of(WAITS));
        assertThat(new Capacity.Lacks(List.of(RETAIN)).canWait()).isEmpty();
        assertThat(notLacking().map(Capacity::canWait)).containsOnly(Optional.empty());
    }

    @Test
    void the_cause_is_asked_where_there_is_something_they_cannot_do_and_only_then() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found(new Abilities(NO, YES, YES, YES), new Cause.NotAsked()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found(new Abilities(YES, YES, YES, YES), because(new Outlook.Lasting())));
    }

    @Test
    void nobody_lacks_capacity_before_it_was_tried_to_help_them_decide() {
        var unable = new Abilities(NO, YES, YES, YES);
        for (var preparation : List.of(
                new Preparation(null, "Large print"),
                new Preparation("What it is about", null),
                new Preparation(null, null))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Doubt.Raised(DOUBT, preparation, unable, because(new Outlook.Lasting())));
            assertThat(MentalCapacity.of(new Doubt.Raised(DOUBT, preparation, unable, new Cause.NoImpairment(null))))
                    .isInstanceOf(Capacity.NotShown.class);
        }
    }

    @Test
    void that_somebody_cannot_do_something_is_shown_by_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tested(Able.NO, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tested(Able.NO, " "));
    }

    @Test
    void every_finding_has_its_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Doubt.None(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Doubt.Raised("", WHOLE, new Abilities(YES, YES, YES, YES), new Cause.NotAsked()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cause.NotBecauseOfIt(" ", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cause.BecauseOfIt(" ", "It began then", new Outlook.Lasting()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cause.BecauseOfIt("Delirium", " ", new Outlook.Lasting()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outlook.Regaining(" ", WAITS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outlook.Fluctuating("", WAITS));
        assertThatIllegalArgumentException().isThrownBy(() -> new CanWait.No(" "));
    }

    @Test
    void each_question_cites_its_paragraph_and_names_the_person() {
        assertThat(USE_OR_WEIGH.citation()).isEqualTo("Mental Capacity Act 2005, section 3(1)(c)");
        assertThat(USE_OR_WEIGH.question("Edith")).isEqualTo("Can Edith use it, or weigh it up, to decide?");
        assertThat(Stream.of(Ability.values()).map(Ability::field))
                .containsExactly("understand", "retain", "weigh", "communicate");
        assertThat(Stream.of(Ability.values()).map(Ability::citation)).doesNotHaveDuplicates();
        assertThat(Stream.of(Ability.values()).map(Ability::hint))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void each_finding_has_words_and_a_code_of_its_own() {
        var unable = List.of(RETAIN);
        var all = Stream.concat(
                        notLacking()
                                .filter(each -> !each.equals(new Capacity.NotShown(Missing.LINK)))
                                .filter(each -> !each.equals(new Capacity.NotShown(Missing.IMPAIRMENT))),
                        Stream.of(
                                new Capacity.Lacks(unable),
                                new Capacity.LacksForNow(unable, WAITS),
                                new Capacity.Fluctuates(unable, WAITS)))
                .toList();
        assertThat(all.stream().map(Capacity::code))
                .containsExactly("presumed", "has", "not-shown", "lacks", "lacks-for-now", "fluctuates");
        assertThat(all.stream().map(Capacity::words)).doesNotContain("").doesNotHaveDuplicates();
        assertThat(new Capacity.NotShown(Missing.LINK).words())
                .isEqualTo(
                        "was not shown to lack capacity, because it is not because of an impairment or disturbance of the"
                                + " mind or brain, and is presumed to have it");
    }

    private static Cause because(Outlook outlook) {
        return new Cause.BecauseOfIt("Delirium", "She is confused since the fever began", outlook);
    }

    private static Capacity found(Abilities abilities, Cause cause) {
        return MentalCapacity.of(new Doubt.Raised(DOUBT, WHOLE, abilities, cause));
    }

    @Test
    void an_audit_is_told_of_a_doubt_that_was_not_tested_and_of_a_decision_that_could_not_wait_and_was_not_made() {
        var untested = raised(new Abilities(YES, NOT_TESTED, YES, YES), new Cause.NotAsked());
        assertThat(audited(untested, null)).isEqualTo(new AssessedForAudit.DoubtedAndNotTested());
        assertThat(audited(untested, LATER)).as("looked at again").isEqualTo(new AssessedForAudit.Done());
        var unable = new Abilities(YES, YES, NO, YES);
        var decided = new Decided("She stays", "It is what she always said", "Sam Oyelaran", LATER);
        var cannotWait = new CanWait.No("The bank pays out on Monday");
        for (var outlook : List.of(
                new Outlook.Regaining("The ward says so", cannotWait),
                new Outlook.Fluctuating("Mornings are better", cannotWait))) {
            var urgent = raised(unable, because(outlook));
            assertThat(audited(urgent, null)).isEqualTo(new AssessedForAudit.NothingDecided());
            assertThat(audited(urgent, null, decided)).isEqualTo(new AssessedForAudit.Done());
            assertThat(audited(urgent, LATER)).as("looked at again").isEqualTo(new AssessedForAudit.Done());
        }
    }

    @Test
    void whether_it_was_looked_at_well_is_left_to_whoever_reads_the_file() {
        for (var doubt : List.of(
                new Doubt.None("She knows what she wants, and why"),
                raised(new Abilities(YES, YES, YES, YES), new Cause.NotAsked()),
                raised(new Abilities(NO, NOT_TESTED, NO, YES), new Cause.NoImpairment("Her son was in the room")),
                raised(new Abilities(NO, YES, YES, YES), because(new Outlook.Lasting())),
                raised(new Abilities(NO, YES, YES, YES), because(new Outlook.Regaining("The ward says so", WAITS))),
                raised(new Abilities(NO, YES, YES, YES), because(new Outlook.Fluctuating("In the mornings", WAITS))))) {
            assertThat(audited(doubt, null)).as(doubt.toString()).isEqualTo(new AssessedForAudit.Done());
        }
    }

    private static Doubt raised(Abilities abilities, Cause cause) {
        return new Doubt.Raised(DOUBT, WHOLE, abilities, cause);
    }

    private static AssessedForAudit audited(Doubt doubt, @Nullable LocalDate lookedAtAgain, Decided... decided) {
        return AssessedForAudit.of(new Assessed(
                new AssessmentId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                new Assessment(
                        "Whether she pays him",
                        null,
                        doubt,
                        new Assessing("Nadia Rahman", LATER.minusDays(9), null),
                        null,
                        null),
                lookedAtAgain,
                List.of(decided)));
    }
}
