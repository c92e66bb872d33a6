package org.ownwords.returns.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.Scratch;
import org.ownwords.returns.cells.ACase;
import org.ownwords.returns.cells.ReturnRecords;
import org.ownwords.vocabulary.ReportingYear;

/// Each test has a council of its own.
@Tag("postgresql")
@SuppressWarnings("NullAway") // what was not recorded is null in a row
class GapStoreTests {

    private static final ReportingYear YEAR = ReportingYear.of("2025-26");
    private static final String IN_YEAR = "2025-07-03T09:15:00+01:00";
    private static final Scratch SCRATCH = Scratch.empty();
    private static final AtomicInteger COUNCILS = new AtomicInteger(100);

    private String council;
    private ReturnRecords records;

    @BeforeEach
    void another_council() throws SQLException {
        council = "G" + COUNCILS.getAndIncrement();
        records = new ReturnRecords(SCRATCH, council);
    }

    @AfterEach
    void close() throws SQLException {
        records.close();
    }

    @AfterAll
    static void drop() {
        SCRATCH.close();
    }

    private interface Asking<T> {
        T of(GapStore gaps);
    }

    private <T> T ask(Asking<T> asking) throws SQLException {
        try (var connection = SCRATCH.application().getConnection()) {
            connection.setAutoCommit(false);
            var db = DSL.using(connection);
            db.execute("select set_config('ownwords.authority', ?, true)", council);
            return asking.of(new GapStore(db));
        }
    }

    private Map<Gap, Integer> found() throws SQLException {
        var found = new EnumMap<Gap, Integer>(Gap.class);
        ask(gaps -> gaps.counted(council, YEAR)).forEach(line -> {
            assertThat(line.team()).isNull();
            found.put(line.gap(), line.cases());
        });
        for (var gap : Gap.values()) {
            List<ACase> cases = ask(gaps -> gaps.listed(council, YEAR, gap, Optional.empty()));
            assertThat(cases).as("the cases of %s", gap).hasSize(found.getOrDefault(gap, 0));
        }
        return found;
    }

    private ReturnRecords.Person complete() throws SQLException {
        return records.person("1950-01-01", null, "female", "white-british");
    }

    private UUID ended(ReturnRecords.Person person, String capacity, String support, String asked) throws SQLException {
        var concern = records.concern(person, IN_YEAR, "physical-support");
        var enquiry = records.enquiry(person, concern, "section-42", "2025-07-04");
        records.ending(person, enquiry, "2025-08-01", capacity, support, asked);
        return enquiry;
    }

    private void risk(ReturnRecords.Person person, UUID enquiry, String assessment, String outcome)
            throws SQLException {
        records.risk(person, enquiry, "financial", "own-home", "known", assessment, outcome);
    }

    @Test
    void a_whole_record_has_no_gap() throws SQLException {
        var person = complete();
        var enquiry = ended(person, "no", null, "none-expressed");
        risk(person, enquiry, "identified-action", "reduced");
        assertThat(found()).isEmpty();
    }

    @Test
    void what_is_not_known_of_a_person_counts_once_a_case() throws SQLException {
        var person = records.person(null, null, "not-known", null);
        records.concern(person, IN_YEAR, null);
        records.concern(person, IN_YEAR, "not-known");
        assertThat(found())
                .isEqualTo(Map.of(
                        Gap.NO_DATE_OF_BIRTH, 1, Gap.NO_GENDER, 1, Gap.NO_ETHNICITY, 1, Gap.NO_SUPPORT_REASON, 1));
    }

    @Test
    void the_year_before_and_the_year_after_are_not_looked_at() throws SQLException {
        var person = records.person(null, null, "not-known", null);
        records.concern(person, "2025-03-31T23:30:00+01:00", null);
        records.concern(person, "2026-04-01T00:00:00+01:00", null);
        assertThat(found()).isEmpty();
    }

    @Test
    void an_ending_that_says_nothing_has_all_the_gaps_of_one() throws SQLException {
        ended(complete(), null, null, null);
        assertThat(found().keySet()).isEqualTo(Set.of(Gap.NO_CAPACITY, Gap.NOT_KNOWN_IF_ASKED, Gap.NO_RISK));
    }

    @Test
    void a_risk_needs_a_type_a_place_a_source_and_an_assessment() throws SQLException {
        for (var risk : List.of(
                new String[] {null, "own-home", "known", "none-action"},
                new String[] {"financial", null, "known", "none-action"},
                new String[] {"financial", "own-home", null, "none-action"},
                new String[] {"financial", "own-home", "known", null})) {
            var person = complete();
            var enquiry = ended(person, "no", null, "no");
            records.risk(person, enquiry, risk[0], risk[1], risk[2], risk[3], null);
        }
        assertThat(found()).isEqualTo(Map.of(Gap.NO_RISK, 4));
    }

    @Test
    void an_identified_risk_without_an_outcome_and_two_that_ended_differently_are_found() throws SQLException {
        var person = complete();
        risk(person, ended(person, "no", null, "no"), "identified-no-action", null);
        var other = complete();
        var enquiry = ended(other, "no", null, "no");
        risk(other, enquiry, "identified-action", "reduced");
        risk(other, enquiry, "identified-action", "remained");
        assertThat(found()).isEqualTo(Map.of(Gap.NO_RISK_OUTCOME, 1, Gap.TWO_RISK_OUTCOMES, 1));
    }

    @Test
    void risks_of_one_source_that_were_found_differently_make_two_tables_differ() throws SQLException {
        var person = complete();
        var enquiry = ended(person, "no", null, "no");
        risk(person, enquiry, "identified-action", "reduced");
        risk(person, enquiry, "identified-no-action", "reduced");
        assertThat(found()).isEqualTo(Map.of(Gap.TWO_RISK_OUTCOMES, 1));
    }

    @Test
    void a_type_and_a_place_on_two_risks_are_no_risk_with_both() throws SQLException {
        var person = complete();
        var enquiry = ended(person, "no", null, "no");
        records.risk(person, enquiry, "financial", null, "known", "none-action", null);
        records.risk(person, enquiry, null, "own-home", "known", "none-action", null);
        assertThat(found()).isEqualTo(Map.of(Gap.NO_RISK, 1));
        long without = ask(gaps -> gaps.withoutRisk(council, YEAR));
        assertThat(without).isEqualTo(1);
    }

    @Test
    void a_day_of_birth_that_makes_them_a_child_is_as_good_as_none() throws SQLException {
        records.concern(records.person("2012-05-01", null, "female", "white-british"), IN_YEAR, "physical-support");
        assertThat(found()).isEqualTo(Map.of(Gap.NO_DATE_OF_BIRTH, 1));
    }

    @Test
    void outcomes_without_a_result_are_found() throws SQLException {
        var person = complete();
        var enquiry = ended(person, "no", null, "expressed");
        risk(person, enquiry, "none-action", null);
        records.outcome(person, enquiry, null, null);
        assertThat(found()).isEqualTo(Map.of(Gap.NO_RESULT, 1));
    }

    @Test
    void support_beside_somebody_who_did_not_lack_capacity_is_found_and_counted() throws SQLException {
        for (var i = 0; i < 5; i++) {
            var person = complete();
            risk(person, ended(person, "no", "advocate", "no"), "none-action", null);
        }
        var person = complete();
        risk(person, ended(person, "yes", "none", "no"), "none-action", null);
        // Another enquiry that is not under section 42, which the list of cases counts too.
        var other = complete();
        var concern = records.concern(other, IN_YEAR, "physical-support");
        var enquiry = records.enquiry(other, concern, "other", "2025-07-04");
        records.ending(other, enquiry, "2025-08-01", "no", "advocate", "no");
        risk(other, enquiry, "none-action", null);
        assertThat(found()).isEqualTo(Map.of(Gap.SUPPORT_WITHOUT_LACKING, 6));
        var support = ask(gaps -> gaps.supported(council, YEAR));
        assertThat(support).isEqualTo(new Support(1, 0, 6, 6, 6));
        assertThat(EndedChecks.exchanged(support)).extracting(Finding::rule).containsExactly(SacRule.SUPPORTED);
    }

    @Test
    void an_enquiry_from_a_concern_of_the_year_before_is_found() throws SQLException {
        var person = complete();
        var concern = records.concern(person, "2025-03-30T10:00:00+01:00", "physical-support");
        records.enquiry(person, concern, "other", "2025-04-02");
        assertThat(found()).isEqualTo(Map.of(Gap.EARLIER_CONCERN, 1));
    }

    @Test
    void each_gap_is_looked_for_and_no_other() throws SQLException {
        try (var connection = SCRATCH.application().getConnection()) {
            var function = DSL.using(connection)
                    .fetchSingle("select pg_get_function_sqlbody('gaps_of_year'::regproc)")
                    .get(0, String.class);
            assertThat(Pattern.compile("'([a-z-]+)'::text AS gap\\b")
                            .matcher(function)
                            .results()
                            .map(code -> code.group(1)))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Gap.values()).map(Gap::code).toList());
        }
    }
}
