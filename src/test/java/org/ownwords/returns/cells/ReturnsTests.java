package org.ownwords.returns.cells;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.returns.cells.SacTable.SG1A;
import static org.ownwords.returns.cells.SacTable.SG1B;
import static org.ownwords.returns.cells.SacTable.SG1C;
import static org.ownwords.returns.cells.SacTable.SG1D;
import static org.ownwords.returns.cells.SacTable.SG1E;
import static org.ownwords.returns.cells.SacTable.SG1F;
import static org.ownwords.returns.cells.SacTable.SG2A;
import static org.ownwords.returns.cells.SacTable.SG2A_B1;
import static org.ownwords.returns.cells.SacTable.SG2B;
import static org.ownwords.returns.cells.SacTable.SG2C;
import static org.ownwords.returns.cells.SacTable.SG2E;
import static org.ownwords.returns.cells.SacTable.SG3A;
import static org.ownwords.returns.cells.SacTable.SG4A;
import static org.ownwords.returns.cells.SacTable.SG5A;
import static org.ownwords.returns.cells.SacTable.SG5B;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.Scratch;
import org.ownwords.vocabulary.ReportingYear;

/// Each test has a council of its own.
@Tag("postgresql")
@SuppressWarnings("NullAway") // what was not recorded is null in a row
class ReturnsTests {

    private static final ReportingYear YEAR = ReportingYear.of("2025-26");
    private static final String IN_YEAR = "2025-07-03T09:15:00+01:00";
    private static final int FIRST = 100;
    private static final Scratch SCRATCH = Scratch.empty();
    private static final AtomicInteger COUNCILS = new AtomicInteger(FIRST);

    private String council;
    private ReturnRecords records;

    @BeforeEach
    void another_council() throws SQLException {
        council = "R" + COUNCILS.getAndIncrement();
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

    private SacReturn sac() {
        return ((Computed.Done) new Returns(SCRATCH.database()).of(council, YEAR)).sac();
    }

    /// The cells of a table that are not zero, by row and column under one enquiry type.
    private static Map<String, Long> cells(SacReturn sac, SacTable table, String enquiryType) {
        return sac.values().entrySet().stream()
                .filter(each -> each.getKey().table() == table
                        && each.getKey().enquiryType().equals(enquiryType)
                        && each.getValue() != 0)
                .collect(toMap(
                        each -> each.getKey().category() + " | " + each.getKey().subcategory(), Map.Entry::getValue));
    }

    private ReturnRecords.Person somebody() throws SQLException {
        return records.person("1950-01-01", null, "female", "white-british");
    }

    private UUID concluded(
            ReturnRecords.Person person,
            String kind,
            @Nullable String capacity,
            @Nullable String support,
            @Nullable String asked)
            throws SQLException {
        var enquiry = records.enquiry(person, records.concern(person, IN_YEAR), kind, "2025-07-04");
        records.ending(person, enquiry, "2025-09-01", capacity, support, asked);
        return enquiry;
    }

    @Test
    void every_cell_of_every_table_is_there_zeros_included() {
        var values = sac().values();
        assertThat(values)
                .hasSize(622)
                .allSatisfy((_, value) -> assertThat(value).isZero());
        assertThat(values.keySet()).extracting(cell -> cell.table()).contains(SacTable.values());
    }

    @Test
    void a_person_counts_once_however_often_they_are_told_of() throws SQLException {
        var edith = somebody();
        var first = records.concern(edith, IN_YEAR, "physical-support");
        var second = records.concern(edith, IN_YEAR, "mental-health");
        records.concern(edith, IN_YEAR, "mental-health");
        records.enquiry(edith, first, "section-42", "2025-07-04");
        records.enquiry(edith, second, "section-42", "2025-07-04");
        records.enquiry(edith, second, "other", "2025-07-04");

        var sac = sac();
        assertThat(cells(sac, SG1A, "Safeguarding Concerns")).isEqualTo(Map.of("75-84 | Total", 1L));
        assertThat(cells(sac, SG1B, "Section 42 Enquiries")).isEqualTo(Map.of("Female | Total", 1L));
        assertThat(cells(sac, SG1C, "Other Enquiries")).isEqualTo(Map.of("White | Total", 1L));
        assertThat(cells(sac, SG1D, "Safeguarding Concerns"))
                .isEqualTo(Map.of("Physical Support | Total", 1L, "Mental Health Support | Total", 1L));
        assertThat(cells(sac, SG1D, "Section 42 Enquiries"))
                .isEqualTo(Map.of("Physical Support | Total", 1L, "Mental Health Support | Total", 1L));
        assertThat(cells(sac, SG1D, "Other Enquiries")).isEqualTo(Map.of("Mental Health Support | Total", 1L));
        assertThat(cells(sac, SG1F, "Safeguarding Concerns")).isEqualTo(Map.of("Total | Total", 3L));
        assertThat(cells(sac, SG1F, "Section 42 Enquiries")).isEqualTo(Map.of("Total | Total", 2L));
        assertThat(cells(sac, SG1F, "Other Enquiries")).isEqualTo(Map.of("Total | Total", 1L));
    }

    @Test
    void a_person_is_as_they_are_known_now() throws SQLException {
        var edith = records.person("1990-01-01", null, "male", "refused");
        var first = records.details(edith, UUID.randomUUID(), null, null, null, "not-known", null);
        records.details(edith, UUID.randomUUID(), first, "1950-01-01", null, "other", "arab");
        SCRATCH.tamper("delete from person_details where authority = '" + council + "' and gender = 'male'");
        records.concern(edith, IN_YEAR);
        assertThat(cells(sac(), SG1A, "Safeguarding Concerns")).isEqualTo(Map.of("75-84 | Total", 1L));
        assertThat(cells(sac(), SG1B, "Safeguarding Concerns")).isEqualTo(Map.of("Other | Total", 1L));
        assertThat(cells(sac(), SG1C, "Safeguarding Concerns")).isEqualTo(Map.of("Other Ethnic Group | Total", 1L));
    }

    @Test
    void what_is_not_known_has_a_row() throws SQLException {
        records.concern(records.person(null, null, "not-known", null), IN_YEAR);
        records.concern(records.person(null, null, "not-known", "not-known"), IN_YEAR, "not-known");
        // The day decides: with no more than a year the age is not known.
        SCRATCH.tamper("update person_details set year_of_birth = 1950 where authority = '" + council
                + "' and ethnicity = 'not-known'");
        var sac = sac();
        assertThat(cells(sac, SG1A, "Safeguarding Concerns")).isEqualTo(Map.of("Not Known | Total", 2L));
        assertThat(cells(sac, SG1B, "Safeguarding Concerns")).isEqualTo(Map.of("Not Known | Total", 2L));
        assertThat(cells(sac, SG1C, "Safeguarding Concerns")).isEqualTo(Map.of("Undeclared / Not Known | Total", 2L));
        assertThat(cells(sac, SG1D, "Safeguarding Concerns")).isEqualTo(Map.of("Not Known | Total", 2L));
        assertThat(cells(sac, SG1E, "Safeguarding Concerns")).isEmpty();
    }

    @Test
    void conditions_count_once_a_person_and_the_voluntary_ones_not_at_all() throws SQLException {
        var edith = somebody();
        var concern = records.concern(edith, IN_YEAR, null, "autism-excluding-asperger", "dementia");
        records.concern(edith, IN_YEAR, null, "autism-excluding-asperger", "asperger-or-high-functioning-autism");
        records.enquiry(edith, concern, "other", "2025-07-04");
        var autism = "Learning, Developmental or Intellectual Disability (Autism excluding Asperger's Syndrome/ High"
                + " Functioning Autism) | Total";
        var asperger =
                "Learning, Developmental or Intellectual Disability (Asperger's Syndrome/ High Functioning Autism)"
                        + " | Total";
        assertThat(cells(sac(), SG1E, "Safeguarding Concerns")).isEqualTo(Map.of(autism, 1L, asperger, 1L));
        assertThat(cells(sac(), SG1E, "Other Enquiries")).isEqualTo(Map.of(autism, 1L));
        assertThat(cells(sac(), SG1E, "Section 42 Enquiries")).isEmpty();
    }

    @Test
    void the_year_begins_and_ends_at_midnight_in_london() throws SQLException {
        var edith = somebody();
        records.concern(edith, "2025-03-31T22:59:59Z");
        records.concern(edith, "2025-03-31T23:00:00Z");
        records.concern(edith, "2026-03-31T22:59:59.999999Z");
        records.concern(edith, "2026-03-31T23:00:00Z");
        assertThat(cells(sac(), SG1F, "Safeguarding Concerns")).isEqualTo(Map.of("Total | Total", 2L));
    }

    @Test
    void the_first_and_the_last_day_belong_to_the_year() throws SQLException {
        var edith = somebody();
        var concern = records.concern(edith, "2024-01-01T00:00:00Z");
        for (var day : new String[] {"2025-03-31", "2025-04-01", "2026-03-31", "2026-04-01"}) {
            records.enquiry(edith, concern, "section-42", day);
            var ended = records.enquiry(edith, concern, "other", "2020-01-01");
            records.ending(edith, ended, day, "no", null, "no");
            records.review(day, 1, 0);
        }
        var sac = sac();
        assertThat(sac.total(SG1F, "concern")).isZero();
        assertThat(sac.total(SG1F, "section-42")).isEqualTo(2);
        assertThat(sac.row(SG3A, "other", "no")).isEqualTo(2);
        assertThat(sac.total(SG5A, "reviews")).isEqualTo(2);
    }

    @Test
    void age_is_that_of_the_last_day_or_of_the_day_of_death() throws SQLException {
        for (var person : new @Nullable String[][] {
            {"2008-03-31", null}, // 18 on the last day
            {"2008-04-01", null}, // 17
            {"1961-04-01", null}, // 64
            {"1961-03-31", null}, // 65
            {"1950-07-01", "2025-06-30"}, // died at 74
            {"1950-07-01", "2025-07-01"}, // died at 75
            {"1941-03-31", "2026-05-01"}, // died after the year, at 85 on its last day
            {"1931-04-01", null}, // 94
            {"1931-03-31", null}, // 95
            {"2030-01-01", null}, // cannot be
            {"1950-01-01", "1940-01-01"}, // cannot be
        }) {
            records.concern(records.person(person[0], person[1], "female", null), IN_YEAR);
        }
        assertThat(cells(sac(), SG1A, "Safeguarding Concerns"))
                .isEqualTo(Map.of(
                        "18-64 | Total", 2L,
                        "65-74 | Total", 2L,
                        "75-84 | Total", 1L,
                        "85-94 | Total", 2L,
                        "95+ | Total", 1L,
                        "Not Known | Total", 3L));
    }

    @Test
    void the_database_reckons_age_as_the_calendar_does() throws SQLException {
        try (var connection = SCRATCH.owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select born::date, ended::date, extract(year from age(ended::timestamp, born::timestamp))::integer
                          from generate_series(timestamp '2003-12-15', timestamp '2004-03-15', interval '1 day') born,
                               generate_series(timestamp '2022-01-25', timestamp '2025-03-31', interval '1 day') ended
                        """)) {
            while (rows.next()) {
                var born = rows.getObject(1, LocalDate.class);
                var ended = rows.getObject(2, LocalDate.class);
                assertThat(rows.getInt(3))
                        .as("%s to %s", born, ended)
                        .isEqualTo(Period.between(born, ended).getYears());
            }
        }
    }

    @Test
    void ethnicities_are_grouped_as_the_nation_groups_them() throws SQLException {
        for (var code : new String[] {
            "white-british",
            "white-irish",
            "gypsy-or-irish-traveller",
            "roma",
            "white-other",
            "white-and-black-caribbean",
            "white-and-black-african",
            "white-and-asian",
            "mixed-other",
            "indian",
            "pakistani",
            "bangladeshi",
            "chinese",
            "asian-other",
            "african",
            "caribbean",
            "black-other",
            "arab",
            "other",
            "refused",
            "not-known"
        }) {
            records.concern(records.person(null, null, "male", code), IN_YEAR);
        }
        assertThat(cells(sac(), SG1C, "Safeguarding Concerns"))
                .isEqualTo(Map.of(
                        "White | Total", 5L,
                        "Mixed / Multiple | Total", 4L,
                        "Asian / Asian British | Total", 5L,
                        "Black / African / Caribbean / Black British | Total", 3L,
                        "Other Ethnic Group | Total", 2L,
                        "Refused | Total", 1L,
                        "Undeclared / Not Known | Total", 1L));
    }

    @Test
    void an_enquiry_counts_once_for_each_pair_that_applies_to_it() throws SQLException {
        var edith = somebody();
        var enquiry = concluded(edith, "section-42", "no", "none", "no");
        records.risk(edith, enquiry, "financial", "own-home", "known", "identified-action", "reduced");
        records.risk(edith, enquiry, "financial", "own-home", "known", "identified-action", "removed");
        records.risk(edith, enquiry, "neglect", "other", "known", "identified-no-action", "remained");
        var open = records.enquiry(edith, records.concern(edith, IN_YEAR), "section-42", "2025-07-04");
        records.risk(edith, open, "sexual", "other", "unknown", "identified-action", "removed");

        var sac = sac();
        var s42 = "Concluded Section 42 Enquiries";
        assertThat(cells(sac, SG2A, s42))
                .isEqualTo(Map.of(
                        "Financial or Material Abuse | Other - Known to Individual", 1L,
                        "Neglect and Acts of Omission | Other - Known to Individual", 1L));
        assertThat(cells(sac, SG2A_B1, s42))
                .isEqualTo(Map.of(
                        "Financial or Material Abuse | Own Home", 1L, "Neglect and Acts of Omission | Other", 1L));
        assertThat(cells(sac, SG2B, s42))
                .isEqualTo(Map.of(
                        "Own Home | Other - Known to Individual", 1L, "Other | Other - Known to Individual", 1L));
        assertThat(cells(sac, SG2C, s42))
                .isEqualTo(Map.of(
                        "Risk identified and action taken | Other - Known to Individual", 1L,
                        "Risk identified and no action taken | Other - Known to Individual", 1L));
        assertThat(cells(sac, SG2E, s42))
                .isEqualTo(Map.of(
                        "Risk reduced | Other - Known to Individual", 1L,
                        "Risk removed | Other - Known to Individual", 1L,
                        "Risk remained | Other - Known to Individual", 1L));
        assertThat(cells(sac, SG2A, "Concluded Other Enquiries")).isEmpty();
    }

    @Test
    void what_became_of_a_risk_counts_only_where_one_was_identified() throws SQLException {
        var edith = somebody();
        var enquiry = concluded(edith, "other", "no", "none", "no");
        records.risk(edith, enquiry, "physical", "community", "unknown", "inconclusive-action", "reduced");
        records.risk(edith, enquiry, "physical", "community", null, "none-action", null);
        records.risk(edith, enquiry, "physical", "community", "unknown", "identified-action", null);
        var sac = sac();
        assertThat(sac.total(SG2E, "other")).isZero();
        assertThat(sac.total(SG2C, "other")).isEqualTo(2);
        assertThat(sac.total(SG2A, "other")).isEqualTo(1);
        assertThat(sac.total(SG2A_B1, "other")).isEqualTo(1);
        assertThat(sac.total(SG2B, "other")).isEqualTo(1);
    }

    @Test
    void support_counts_only_for_those_who_lacked_capacity_and_had_some() throws SQLException {
        var edith = somebody();
        for (var support : new @Nullable String[] {"advocate", "family-or-friend", "none", null}) {
            concluded(edith, "section-42", "yes", support, null);
        }
        concluded(edith, "section-42", "no", "advocate", null);
        concluded(edith, "section-42", "dont-know", "advocate", null);
        concluded(edith, "section-42", null, "advocate", null);
        concluded(edith, "section-42", "not-recorded", "advocate", null);
        assertThat(cells(sac(), SG3A, "Concluded Section 42 Enquiries"))
                .isEqualTo(Map.of(
                        "Yes, they lacked capacity | 75-84",
                        4L,
                        "No, they did not lack capacity | 75-84",
                        1L,
                        "Don't know | 75-84",
                        1L,
                        "Not recorded | 75-84",
                        2L,
                        "Of the enquiries recorded as Yes, in how many of these cases was support provided by an advocate,"
                                + " family or friend | 75-84",
                        2L));
    }

    @Test
    void how_far_it_came_about_counts_where_outcomes_were_expressed_and_all_that_stand_have_a_result()
            throws SQLException {
        var edith = somebody();
        for (var results : new @Nullable String[][] {
            {"fully", "fully"}, {"not"}, {"fully", "not"}, {"partially"}, {"partially", "not"}, {"fully", null}, {}
        }) {
            var enquiry = concluded(edith, "section-42", "no", null, "expressed");
            for (var result : results) {
                records.outcome(edith, enquiry, null, result);
            }
        }
        for (var asked : new @Nullable String[] {"none-expressed", "no", "dont-know", "not-recorded", null}) {
            records.outcome(edith, concluded(edith, "section-42", "no", null, asked), null, "fully");
        }
        assertThat(cells(sac(), SG4A, "Concluded Section 42 Enquiries"))
                .isEqualTo(Map.of(
                        "Yes they were asked and outcomes were expressed | 75-84", 7L,
                        "Yes they were asked but no outcomes were expressed | 75-84", 1L,
                        "No | 75-84", 1L,
                        "Don't Know | 75-84", 1L,
                        "Not Recorded | 75-84", 2L,
                        "Fully Achieved | 75-84", 1L,
                        "Partially Achieved | 75-84", 3L,
                        "Not Achieved | 75-84", 1L));
    }

    @Test
    void a_changed_mind_is_not_held_against_anybody() throws SQLException {
        var edith = somebody();
        var enquiry = concluded(edith, "other", "no", null, "expressed");
        var before = records.outcome(edith, enquiry, null, "not");
        records.outcome(edith, enquiry, before, "fully");
        records.withdrawn(edith, records.outcome(edith, enquiry, null, null));
        assertThat(sac().row(SG4A, "other", "fully")).isEqualTo(1);
        assertThat(sac().row(SG4A, "other", "partially")).isZero();
    }

    @Test
    void reviews_are_counted_and_so_is_everybody_in_them() throws SQLException {
        records.review("2025-10-01", 2, 1);
        records.review("2025-10-02", 0, 3);
        records.review("2025-10-03", 0, 0);
        var sac = sac();
        assertThat(cells(sac, SG5A, "Count of Safeguarding Adult Reviews"))
                .isEqualTo(Map.of(
                        "Where one or more individuals died | Total", 1L, "Where no individuals died | Total", 2L));
        assertThat(cells(sac, SG5B, "Count of Individuals Involved in Safeguarding Adult Reviews"))
                .isEqualTo(Map.of(
                        "Who suffered serious harm and died | Total",
                        2L,
                        "Who suffered serious harm and survived | Total",
                        4L));
    }

    @Test
    void a_review_counts_as_it_was_corrected_last() throws SQLException {
        var wrong = records.review("2025-10-01", 2, 1);
        records.corrected(wrong, records.corrected(wrong, wrong, "2025-10-01", 1, 1), "2025-10-01", 0, 5);
        var twice = records.review("2025-10-01", 0, 3);
        records.corrected(twice, twice, null, 0, 0);
        assertThat(cells(sac(), SG5A, "Count of Safeguarding Adult Reviews"))
                .isEqualTo(Map.of("Where no individuals died | Total", 1L));
        assertThat(cells(sac(), SG5B, "Count of Individuals Involved in Safeguarding Adult Reviews"))
                .isEqualTo(Map.of("Who suffered serious harm and survived | Total", 5L));
    }

    @Test
    void another_councils_records_do_not_count_and_all_councils_are_counted_apart() throws SQLException {
        records.review("2025-10-01", 1, 0);
        records.concern(somebody(), IN_YEAR);
        var here = council;
        records.close();
        another_council();
        var edith = somebody();
        records.concern(edith, IN_YEAR);
        records.risk(
                edith,
                concluded(edith, "section-42", "yes", "advocate", "no"),
                "physical",
                "other",
                "known",
                "none-action",
                null);
        var there = sac();
        council = here;
        var sac = sac();
        assertThat(sac.total(SG1F, "concern")).isEqualTo(1);
        assertThat(sac.total(SG2A, "section-42")).isZero();
        assertThat(sac.total(SG3A, "section-42")).isZero();
        assertThat(there.total(SG1F, "concern")).isEqualTo(2);
        assertThat(there.total(SG5A, "reviews")).isZero();
        assertThat(new Returns(SCRATCH.database()).ofAll(YEAR)).contains(sac, there);
    }

    @Test
    void a_council_that_recorded_nothing_is_left_out_of_all_and_has_a_return_of_its_own() {
        assertThat(sac().council().code()).isEqualTo(council);
        assertThat(new Returns(SCRATCH.database()).ofAll(YEAR)).doesNotContain(sac());
    }

    @Test
    void who_is_not_there_is_refused() {
        var returns = new Returns(SCRATCH.database());
        assertThat(returns.of("999", YEAR)).isEqualTo(new Computed.NoSuchCouncil("999"));
        assertThat(returns.of(council, ReportingYear.of("2014-15")))
                .isEqualTo(new Computed.NotCollectedYet(ReportingYear.of("2015-16")));
        assertThat(returns.ofAll(ReportingYear.of("2014-15"))).isEmpty();
    }
}
