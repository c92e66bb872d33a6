package org.ownwords.returns.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ownwords.returns.cells.Made.count;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.counted.Count;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.checks.Finding.Impossible;
import org.ownwords.returns.checks.Finding.Transposed;
import org.ownwords.returns.checks.Finding.Unlikely;

class SacChecksTests {

    private static final String S42 = "section-42";

    /// A return in which everything agrees: two people, three concerns, two enquiries started and two concluded.
    private static final List<Count> SOUND = List.of(
            count("SG1a", "concern", "18-64", "total", 2),
            count("SG1b", "concern", "female", "total", 2),
            count("SG1c", "concern", "white-british", "total", 2),
            count("SG1d", "concern", "mental-health", "total", 2),
            count("SG1f", "concern", "total", "total", 3),
            count("SG1a", S42, "18-64", "total", 2),
            count("SG1b", S42, "male", "total", 2),
            count("SG1c", S42, "refused", "total", 2),
            count("SG1d", S42, "not-known", "total", 2),
            count("SG1f", S42, "total", "total", 2),
            count("SG2a", S42, "physical", "known", 2),
            count("SG2b", S42, "own-home", "known", 2),
            count("SG2c", S42, "identified-action", "known", 1),
            count("SG2c", S42, "identified-no-action", "known", 1),
            count("SG2e", S42, "remained", "known", 1),
            count("SG2e", S42, "reduced", "known", 1),
            count("SG3a", S42, "yes", "18-64", 1),
            count("SG3a", S42, "no", "18-64", 1),
            count("SG3a", S42, "supported", "18-64", 1),
            count("SG4a", S42, "expressed", "18-64", 1),
            count("SG4a", S42, "dont-know", "18-64", 1),
            count("SG4a", S42, "partially", "18-64", 1),
            count("SG5a", "reviews", "died", "total", 1),
            count("SG5b", "individuals", "died", "total", 1));

    /// The same with more.
    private static SacReturn soundAnd(Count... more) {
        return Made.of(Stream.concat(SOUND.stream(), Stream.of(more)).toArray(Count[]::new));
    }

    private static List<Finding> found(Count... more) {
        return SacChecks.of(soundAnd(more));
    }

    @Test
    void a_return_in_which_everything_agrees_and_an_empty_one_have_nothing_to_look_at() {
        assertThat(found()).isEmpty();
        assertThat(SacChecks.of(Made.of())).isEmpty();
    }

    @Test
    void as_many_enquiries_as_concerns_can_be_and_one_more_is_unlikely() {
        assertThat(found(count("SG1f", "other", "total", "total", 1))).isEmpty();
        assertThat(found(count("SG1f", "other", "total", "total", 2)))
                .containsExactly(
                        new Unlikely(SacRule.ENQUIRIES_ARE_CONCERNS, "SG1f: 4 enquiries were started, of 3 concerns"));
    }

    @ParameterizedTest
    @CsvSource({"SG1b,other", "SG1c,arab"})
    void different_people_by_age_and_by_anything_else_cannot_be(String table, String row) {
        assertThat(found(count(table, "concern", row, "total", 1)))
                .containsExactly(new Impossible(
                        SacRule.SAME_PEOPLE, table + ", Safeguarding Concerns: 3 individuals, but 2 in SG1a"));
        assertThat(found(count(table, "concern", row, "total", -1)))
                .containsExactly(new Impossible(
                        SacRule.SAME_PEOPLE, table + ", Safeguarding Concerns: 1 individuals, but 2 in SG1a"));
    }

    @Test
    void more_support_reasons_than_people_can_be_and_fewer_cannot() {
        assertThat(found(count("SG1d", S42, "mental-health", "total", 1))).isEmpty();
        assertThat(found(count("SG1d", S42, "not-known", "total", -1)))
                .containsExactly(new Impossible(
                        SacRule.SAME_PEOPLE, "SG1d, Section 42 Enquiries: 1, fewer than the 2 individuals of SG1a"));
    }

    @Test
    void more_people_than_cases_cannot_be() {
        assertThat(StartedChecks.peopleHaveCases(soundAnd(count("SG1a", S42, "95+", "total", 1))))
                .containsExactly(new Impossible(
                        SacRule.PEOPLE_HAVE_CASES, "SG1a, Section 42 Enquiries: 3 individuals, but 2 cases in SG1f"));
    }

    @Test
    void more_supported_than_lacked_capacity_where_as_many_did_not_lack_it_looks_exchanged() {
        assertThat(EndedChecks.supported(Made.of(
                        count("SG3a", S42, "supported", "75-84", 6),
                        count("SG3a", S42, "yes", "75-84", 5),
                        count("SG3a", S42, "no", "75-84", 6))))
                .containsExactly(new Transposed("Concluded Section 42 Enquiries", "75-84", 6, 5, 6))
                .extracting(Finding::rule, Finding::sentence)
                .containsExactly(tuple(
                        SacRule.SUPPORTED,
                        "SG3a, Concluded Section 42 Enquiries, 75-84: 6 were supported of 5 who lacked capacity, and 6 did"
                                + " not lack it: yes and no may have been swapped"));
    }

    @Test
    void more_supported_than_either_is_wrong_and_not_merely_exchanged() {
        assertThat(EndedChecks.supported(Made.of(
                        count("SG3a", "other", "supported", "not-known", 7),
                        count("SG3a", "other", "yes", "not-known", 5),
                        count("SG3a", "other", "no", "not-known", 6))))
                .containsExactly(new Impossible(
                        SacRule.SUPPORTED,
                        "SG3a, Concluded Other Enquiries, Not Known: 7 were supported, of 5 who lacked capacity"));
    }

    @Test
    void support_at_one_age_does_not_make_up_for_another() {
        assertThat(EndedChecks.supported(
                        Made.of(count("SG3a", S42, "supported", "18-64", 1), count("SG3a", S42, "yes", "65-74", 1))))
                .hasSize(1);
    }

    @Test
    void the_two_divisions_of_concluded_enquiries_agree_at_every_age() {
        assertThat(found(count("SG4a", S42, "no", "65-74", 1)))
                .containsExactly(new Impossible(
                        SacRule.SAME_ENQUIRIES,
                        "SG4a, Concluded Section 42 Enquiries, 65-74: 1 enquiries, but 0 in SG3a"));
        assertThat(EndedChecks.sameEnquiries(soundAnd(count("SG3a", S42, "not-recorded", "18-64", 1))))
                .containsExactly(new Impossible(
                        SacRule.SAME_ENQUIRIES,
                        "SG4a, Concluded Section 42 Enquiries, 18-64: 2 enquiries, but 3 in SG3a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expressed", "none-expressed", "no", "dont-know", "not-recorded"})
    void every_answer_counts_in_the_division(String answer) {
        assertThat(EndedChecks.sameEnquiries(
                        Made.of(count("SG4a", S42, answer, "18-64", 1), count("SG3a", S42, "dont-know", "18-64", 1))))
                .isEmpty();
    }

    @Test
    void a_voluntary_table_that_was_not_supplied_contradicts_nothing() {
        assertThat(EndedChecks.sameEnquiries(Made.of(count("SG3a", S42, "yes", "18-64", 1))))
                .isEmpty();
    }

    @Test
    void fewer_achieved_than_expressed_is_unlikely_and_more_cannot_be() {
        assertThat(EndedChecks.outcomes(soundAnd(count("SG4a", S42, "partially", "18-64", -1))))
                .containsExactly(new Unlikely(
                        SacRule.OUTCOMES,
                        "SG4a, Concluded Section 42 Enquiries, 18-64: outcomes were expressed in 1 enquiries, and how far"
                                + " they were achieved is recorded for 0"));
        for (var outcome : List.of("fully", "partially", "not")) {
            assertThat(EndedChecks.outcomes(soundAnd(count("SG4a", S42, outcome, "18-64", 1))))
                    .singleElement()
                    .isInstanceOf(Impossible.class);
        }
    }

    @Test
    void an_outcome_for_every_risk_that_was_identified_by_each_source() {
        assertThat(found(count("SG2e", S42, "removed", "unknown", 1)))
                .containsExactly(new Unlikely(
                        SacRule.RISK_OUTCOMES,
                        "SG2e, Concluded Section 42 Enquiries, Other - Unknown to Individual: 1 outcomes, but 0 risks"
                                + " identified in SG2c"));
        assertThat(found(count("SG2c", S42, "identified-action", "unknown", 1))).hasSize(1);
        assertThat(found(count("SG2c", S42, "inconclusive-action", "unknown", 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SG2a,physical", "SG2b,own-home", "SG2c,none-action"})
    void every_concluded_enquiry_has_at_least_one_of_each(String table, String row) {
        assertThat(found(count(table, S42, row, "unknown", 1))).isEmpty();
        assertThat(RiskChecks.everyEnquiry(soundAnd(count(table, S42, row, "known", -1))))
                .containsExactly(new Impossible(
                        SacRule.EVERY_ENQUIRY,
                        table
                                + ", Concluded Section 42 Enquiries: 1, fewer than the 2 concluded enquiries of SG3a: some"
                                + " have none"));
    }

    @Test
    void a_review_has_somebody_in_it() {
        assertThat(found(count("SG5a", "reviews", "none-died", "total", 1)))
                .containsExactly(new Impossible(SacRule.REVIEWS, "SG5b: 1 individuals in 2 reviews"));
        assertThat(found(count("SG5b", "individuals", "survived", "total", 1))).isEmpty();
    }

    @Test
    void somebody_died_where_a_death_was_reviewed_and_nowhere_else() {
        assertThat(SacChecks.reviews(Made.of(
                        count("SG5a", "reviews", "died", "total", 1),
                        count("SG5b", "individuals", "survived", "total", 1))))
                .containsExactly(
                        new Impossible(SacRule.REVIEWS, "SG5b: 0 individuals died, but SG5a has 1 reviews of a death"));
        assertThat(SacChecks.reviews(Made.of(
                        count("SG5a", "reviews", "none-died", "total", 1),
                        count("SG5b", "individuals", "died", "total", 1))))
                .containsExactly(
                        new Impossible(SacRule.REVIEWS, "SG5b: 1 individuals died, but SG5a has 0 reviews of a death"));
    }

    @ParameterizedTest
    @CsvSource({
        "80,100,true", // a quarter, and twenty
        "80,99,false", // not twenty
        "81,101,false", // not a quarter
        "80,60,true",
        "80,61,false",
        "1000,1249,false",
        "1000,1250,true",
        "0,20,true",
        "0,19,false"
    })
    void what_changed_by_a_quarter_and_by_twenty_is_to_be_explained(long before, long now, boolean found) {
        var some = count("SG1f", S42, "total", "total", 1);
        assertThat(SacChecks.yearOnYear(
                        Made.of(count("SG1f", "concern", "total", "total", before), some),
                        Made.of(count("SG1f", "concern", "total", "total", now), some),
                        true))
                .isEqualTo(
                        found
                                ? List.of(new Unlikely(
                                        SacRule.YEAR_ON_YEAR,
                                        "SG1f, Safeguarding Concerns: %d, after %d in 2025-26".formatted(now, before)))
                                : List.of());
    }

    @Test
    void a_year_in_which_nothing_was_recorded_is_not_compared_with() {
        assertThat(SacChecks.yearOnYear(Made.of(), Made.of(count("SG1f", "concern", "total", "total", 500)), true))
                .isEmpty();
    }

    @Test
    void until_the_year_is_over_only_what_is_larger_already_is_said() {
        var few = Made.of(count("SG1f", "concern", "total", "total", 100));
        var many = Made.of(count("SG1f", "concern", "total", "total", 500));
        assertThat(SacChecks.yearOnYear(many, few, false)).isEmpty();
        assertThat(SacChecks.yearOnYear(few, many, false)).hasSize(1);
    }

    @Test
    void there_are_ten_rules() {
        assertThat(SacRule.values())
                .hasSize(10)
                .extracting(SacRule::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(SacRule.values()).allSatisfy(rule -> assertThat(rule.words()).isNotBlank());
    }

    @Test
    void more_support_without_a_lack_of_capacity_than_with_it_looks_exchanged_from_five_on() {
        assertThat(EndedChecks.exchanged(new Support(9, 2, 50, 46, 44)))
                .containsExactly(new Unlikely(
                        SacRule.SUPPORTED,
                        "SG3a: of 9 who lacked capacity 2 were supported, and of 50 who did not 46 (in 44 cases): yes and no may"
                                + " have been swapped"));
        assertThat(EndedChecks.exchanged(new Support(9, 4, 5, 5, 5)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).doesNotContain("cases"));
        assertThat(EndedChecks.exchanged(new Support(9, 5, 5, 5, 5))).isEmpty();
        assertThat(EndedChecks.exchanged(new Support(9, 0, 5, 4, 4))).isEmpty();
    }

    @Test
    void a_concluded_enquiry_without_a_whole_risk_is_found_and_counted() {
        assertThat(RiskChecks.withoutRisk(0)).isEmpty();
        assertThat(RiskChecks.withoutRisk(1))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).startsWith("1 concluded enquiry has no risk"));
        assertThat(RiskChecks.withoutRisk(2))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).startsWith("2 concluded enquiries have no risk"));
    }
}
