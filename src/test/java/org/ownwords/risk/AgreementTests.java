package org.ownwords.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementTests {

    private static final CouncilsAnswer AGREED =
            new CouncilsAnswer(true, "It is hers to take", "sam.oyelaran", Instant.parse("2026-07-03T10:00:00Z"));
    private static final CouncilsAnswer NOT_AGREED =
            new CouncilsAnswer(false, "What of her sister?", "sam.oyelaran", Instant.parse("2026-07-03T10:00:00Z"));

    @Test
    void an_unwise_choice_of_somebody_who_can_make_it_is_theirs_alone() {
        assertThat(of(PersonAccepts.YES, null, false, null)).isEqualTo(new Agreement.Given(List.of(Whose.PERSON)));
        assertThat(of(PersonAccepts.NOT_ASKED, null, false, null))
                .isEqualTo(new Agreement.Missing(List.of(Whose.PERSON)));
    }

    @Test
    void a_manager_who_was_not_needed_cannot_refuse_it_for_them() {
        assertThat(of(PersonAccepts.YES, null, false, NOT_AGREED))
                .isEqualTo(new Agreement.Given(List.of(Whose.PERSON)));
    }

    @Test
    void a_risk_to_others_needs_the_councils_agreement_too() {
        assertThat(of(PersonAccepts.YES, "Her sister", false, null))
                .isEqualTo(new Agreement.Missing(List.of(Whose.COUNCIL)));
        assertThat(of(PersonAccepts.YES, "Her sister", false, AGREED))
                .isEqualTo(new Agreement.Given(List.of(Whose.PERSON, Whose.COUNCIL)));
        assertThat(of(PersonAccepts.YES, "Her sister", false, NOT_AGREED))
                .isEqualTo(new Agreement.Refused(List.of(Whose.COUNCIL)));
    }

    @Test
    void the_council_stands_behind_a_risk_wherever_it_is_asked_to() {
        assertThat(of(PersonAccepts.YES, null, true, null)).isEqualTo(new Agreement.Missing(List.of(Whose.COUNCIL)));
        assertThat(of(PersonAccepts.YES, null, true, AGREED))
                .isEqualTo(new Agreement.Given(List.of(Whose.PERSON, Whose.COUNCIL)));
        assertThat(of(PersonAccepts.YES, null, true, NOT_AGREED))
                .isEqualTo(new Agreement.Refused(List.of(Whose.COUNCIL)));
    }

    @Test
    void what_somebody_lacks_capacity_to_decide_is_not_theirs_to_accept_and_needs_the_council() {
        assertThat(of(PersonAccepts.CANNOT_DECIDE, null, false, null))
                .isEqualTo(new Agreement.Missing(List.of(Whose.COUNCIL)));
        assertThat(of(PersonAccepts.CANNOT_DECIDE, null, false, AGREED))
                .isEqualTo(new Agreement.Given(List.of(Whose.COUNCIL)));
    }

    @Test
    void who_says_no_counts_before_who_was_not_asked() {
        assertThat(of(PersonAccepts.NO, "Her sister", true, null))
                .isEqualTo(new Agreement.Refused(List.of(Whose.PERSON)));
        assertThat(of(PersonAccepts.NO, null, true, NOT_AGREED))
                .isEqualTo(new Agreement.Refused(List.of(Whose.PERSON, Whose.COUNCIL)));
        assertThat(of(PersonAccepts.NOT_ASKED, null, true, NOT_AGREED))
                .isEqualTo(new Agreement.Refused(List.of(Whose.COUNCIL)));
        assertThat(of(PersonAccepts.NOT_ASKED, null, true, null))
                .isEqualTo(new Agreement.Missing(List.of(Whose.PERSON, Whose.COUNCIL)));
    }

    @Test
    void where_nothing_is_taken_nobody_has_to_agree() {
        for (var decided : List.of(new Decided.NotYet(null), new Decided.Avoided("Too dear"))) {
            assertThat(Agreement.of(decided, null)).isEqualTo(new Agreement.NotNeeded());
            assertThat(Agreement.of(decided, AGREED)).isEqualTo(new Agreement.NotNeeded());
        }
    }

    @Test
    void it_waits_for_whoever_has_not_answered_and_for_nobody_once_somebody_has_refused() {
        var missing = new Agreement.Missing(List.of(Whose.COUNCIL));
        assertThat(missing.waitsFor(Whose.COUNCIL)).isTrue();
        assertThat(missing.waitsFor(Whose.PERSON)).isFalse();
        assertThat(missing.isRefusedBy(Whose.COUNCIL)).isFalse();
        var refused = new Agreement.Refused(List.of(Whose.COUNCIL));
        assertThat(refused.waitsFor(Whose.COUNCIL)).isFalse();
        assertThat(refused.isRefusedBy(Whose.COUNCIL)).isTrue();
        assertThat(refused.isRefusedBy(Whose.PERSON)).isFalse();
        for (var none : List.of(new Agreement.NotNeeded(), new Agreement.Given(List.of(Whose.COUNCIL)))) {
            assertThat(none.waitsFor(Whose.COUNCIL)).isFalse();
            assertThat(none.isRefusedBy(Whose.COUNCIL)).isFalse();
        }
    }

    @Test
    void how_it_stands_is_said_in_a_sentence() {
        assertThat(stands(new Decided.NotYet(null), null, null)).isEqualTo("Nothing is decided yet.");
        assertThat(stands(new Decided.Avoided("Too dear"), null, null)).isEqualTo("It is avoided.");
        var hers = new Accepting(PersonAccepts.YES, null, true);
        assertThat(stands(new Decided.Taken("So", hers), null, null))
                .isEqualTo("It is taken. A manager has not agreed to it for the council yet.");
        assertThat(stands(new Decided.Lessened("So", hers), AGREED, null))
                .isEqualTo(
                        "It is taken, and something is done to lessen it. Edith accepts it. The council stands behind it.");
        assertThat(stands(new Decided.Taken("So", hers), NOT_AGREED, null))
                .isEqualTo("It is taken. A manager does not agree to it for the council.");
        assertThat(stands(new Decided.Taken("So", new Accepting(PersonAccepts.NO, null, false)), null, null))
                .isEqualTo("It is taken. Edith does not accept it.");
        assertThat(stands(new Decided.Taken("So", new Accepting(PersonAccepts.NOT_ASKED, null, false)), null, null))
                .isEqualTo("It is taken. Edith has not been asked yet whether they accept it.");
    }

    @Test
    void what_was_weighed_again_stands_no_more() {
        assertThat(stands(new Decided.Avoided("Too dear"), null, LocalDate.of(2026, 7, 9)))
                .isEqualTo("It was weighed again on 9 July 2026.");
    }

    private static Agreement of(
            PersonAccepts person, @Nullable String others, boolean asksCouncil, @Nullable CouncilsAnswer council) {
        var accepting = new Accepting(person, others, asksCouncil);
        var taken = Agreement.of(new Decided.Taken("It is her life", accepting), council);
        assertThat(Agreement.of(new Decided.Lessened("It is her life", accepting), council))
                .isEqualTo(taken);
        return taken;
    }

    private static String stands(Decided decided, @Nullable CouncilsAnswer council, @Nullable LocalDate again) {
        return StandingSentences.stands(RiskStanding.of(decided, council, again), "Edith");
    }
}
