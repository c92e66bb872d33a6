package org.ownwords.exchange.synthetic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.Generated;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.NewFolder;
import org.ownwords.vocabulary.ReportingYear;

class SyntheticYearTests {

    /// A row of a file, by the names of its columns.
    private record Row(Map<String, String> fields) {

        String get(String column) {
            return there(fields, column);
        }
    }

    private static final ReportingYear YEAR = ReportingYear.of("2025-26");
    private static final int CONCERNS = 20_000;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final SyntheticYear.Progress NOBODY = (_, _) -> {};

    @TempDir
    private static Path scratch;

    private static Generated generated;
    private static List<Row> people;
    private static List<Row> concerns;
    private static List<Row> enquiries;
    private static List<Row> outcomes;
    private static List<Row> risks;
    private static List<Row> reviews;

    @BeforeAll
    static void write_a_year() throws IOException {
        var folder = scratch.resolve("year");
        generated = SyntheticYear.write(folder, "504", YEAR, CONCERNS, 1, NOBODY);
        people = rows(folder, InterchangeFile.PEOPLE);
        concerns = rows(folder, InterchangeFile.CONCERNS);
        enquiries = rows(folder, InterchangeFile.ENQUIRIES);
        outcomes = rows(folder, InterchangeFile.OUTCOMES);
        risks = rows(folder, InterchangeFile.RISKS);
        reviews = rows(folder, InterchangeFile.REVIEWS);
    }

    @Test
    void nobody_takes_something_back_after_they_have_died() throws IOException {
        var folder = scratch.resolve("died");
        var started = LocalDate.of(2025, 6, 2);
        var died = started.plusDays(20);
        var ann = new People.Somebody("P1", "Ann", 70, died);
        try (var files = NewFolder.at(folder)) {
            var outcomes = new Outcomes(new Setting("504", YEAR, files));
            for (var seed = 0; seed < 500; seed++) {
                outcomes.add("E" + seed, ann, false, started, started.plusDays(60), new Chance(seed));
            }
            files.complete();
        }
        assertThat(rows(folder, InterchangeFile.OUTCOMES))
                .filteredOn(row -> has(row, "withdrawn_on"))
                .isNotEmpty()
                .allMatch(row -> !day(row, "withdrawn_on").isAfter(died));
    }

    private static List<Row> rows(Path folder, InterchangeFile file) throws IOException {
        var rows = new ArrayList<Row>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file.fileName()))) {
            for (var row : reader) {
                assertThat(row.getHeader()).isEqualTo(file.columns());
                rows.add(new Row(row.getFieldsAsMap()));
            }
        }
        return rows;
    }

    // The same arguments, the same bytes.

    @Test
    void the_same_arguments_make_the_same_bytes() {
        assertThat(digest("a", "504", YEAR, 7)).isEqualTo(digest("b", "504", YEAR, 7));
    }

    @Test
    void another_seed_council_or_year_makes_others() {
        assertThat(Set.of(
                        digest("c", "504", YEAR, 7),
                        digest("d", "504", YEAR, 8),
                        digest("e", "912", YEAR, 7),
                        digest("f", "504", ReportingYear.of("2024-25"), 7)))
                .hasSize(4);
    }

    private static String digest(String name, String authority, ReportingYear year, long seed) {
        var folder = scratch.resolve(name);
        SyntheticYear.write(folder, authority, year, 500, seed, NOBODY);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : InterchangeFile.values()) {
                digest.update(Files.readAllBytes(folder.resolve(file.fileName())));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    // How much of it there is.

    @Test
    void as_many_concerns_are_raised_within_the_year_as_were_asked_for() {
        assertThat(concernsWithin()).hasSize(CONCERNS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10})
    void few_concerns_are_as_many_as_were_asked_for(int few) throws IOException {
        var folder = scratch.resolve("few" + few);
        SyntheticYear.write(folder, "Z9D4Z", YEAR, few, 1, NOBODY);
        assertThat(rows(folder, InterchangeFile.CONCERNS).stream().filter(SyntheticYearTests::isRaisedWithin))
                .hasSize(few);
    }

    @Test
    void it_says_how_many_rows_each_file_has() {
        assertThat(generated)
                .isEqualTo(new Generated(
                        people.size(),
                        concerns.size(),
                        enquiries.size(),
                        outcomes.size(),
                        risks.size(),
                        reviews.size()));
    }

    @Test
    void progress_is_told_every_ten_thousand_and_at_the_end() {
        var told = new ArrayList<Long>();
        SyntheticYear.write(scratch.resolve("told"), "504", YEAR, 25_000, 1, (done, of) -> {
            assertThat(of).isEqualTo(25_000);
            told.add(done);
        });
        assertThat(told).containsExactly(10_000L, 20_000L, 25_000L);
    }

    // What is refused.

    @Test
    void a_folder_that_is_taken_is_refused() {
        var folder = scratch.resolve("taken");
        SyntheticYear.write(folder, "504", YEAR, 1, 1, NOBODY);
        assertThatExceptionOfType(FolderRefused.class)
                .isThrownBy(() -> SyntheticYear.write(folder, "504", YEAR, 1, 2, NOBODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50", "504504", "50-4", "abc"})
    void what_is_no_code_of_a_council_is_refused(String authority) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticYear.write(scratch.resolve("refused"), authority, YEAR, 1, 1, NOBODY));
        assertThat(scratch.resolve("refused")).doesNotExist();
    }

    @Test
    void no_concerns_at_all_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticYear.write(scratch.resolve("none"), "504", YEAR, 0, 1, NOBODY));
    }

    // Every row is one the format allows.

    @Test
    void no_row_is_one_an_import_would_set_aside_by_itself() {
        var files = Map.of(
                InterchangeFile.PEOPLE, people,
                InterchangeFile.CONCERNS, concerns,
                InterchangeFile.ENQUIRIES, enquiries,
                InterchangeFile.OUTCOMES, outcomes,
                InterchangeFile.RISKS, risks,
                InterchangeFile.REVIEWS, reviews);
        files.forEach((file, rows) -> assertThat(rows).allSatisfy(row -> {
            assertThat(file.shape())
                    .allSatisfy(column ->
                            assertThat(column.problem(row.get(column.name()))).isEmpty());
            assertThat(file.problem(file.columns().stream().map(row::get).toList()))
                    .isEmpty();
        }));
    }

    @Test
    void every_code_is_one_of_the_format() {
        assertCodes(people, "gender", "- male female other not-known");
        assertCodes(people, "ethnicity", """
                - white-british white-irish gypsy-or-irish-traveller roma white-other white-and-black-caribbean
                white-and-black-african white-and-asian mixed-other indian pakistani bangladeshi chinese asian-other
                african caribbean black-other arab other refused not-known""");
        assertCodes(concerns, "raised_by", """
                self family-or-friend care-provider hospital primary-care mental-health-trust ambulance police fire
                housing council voluntary member-of-public other""");
        assertCodes(concerns, "asked", "- yes no");
        assertCodes(
                concerns,
                "not_asked_reason",
                "- unsafe not-present could-not-communicate too-unwell did-not-want-to-talk other");
        assertCodes(concerns, "abuse_types", TYPES);
        assertCodes(concerns, "location", "- " + LOCATIONS);
        assertCodes(concerns, "source_of_risk", "- service-provider known unknown");
        assertCodes(concerns, "primary_support_reason", """
                - physical-support sensory-support memory-and-cognition learning-disability mental-health social-support
                no-support-reason not-known""");
        assertCodes(concerns, "health_conditions", """
                - autism-excluding-asperger asperger-or-high-functioning-autism learning-disability-other dementia stroke
                parkinsons acquired-brain-injury neurological-other copd cancer physical-other visual hearing
                sensory-other mental-health-other""");
        for (var limb : List.of("needs_for_care", "at_risk", "unable_to_protect")) {
            assertCodes(concerns, limb, "- met not-met cannot-yet-say");
        }
        assertCodes(
                concerns, "decision", "- section-42 other-enquiry not-progressed sent-to-other-authority duplicate");
        assertCodes(concerns, "responses", """
                - advice care-act-assessment case-management review other-council-service signposted other none""");
        assertCodes(enquiries, "kind", "section-42 other");
        assertCodes(enquiries, "lacked_capacity", "- yes no dont-know not-recorded");
        assertCodes(enquiries, "supported_by", "- advocate family-or-friend none");
        assertCodes(enquiries, "asked_about_outcomes", "- expressed none-expressed no dont-know not-recorded");
        assertCodes(outcomes, "voice", "adult representative advocate best-interests");
        assertCodes(outcomes, "result", "- fully partially not");
        assertCodes(outcomes, "category", """
                - safer abuse-stops keep-relationship change-relationship end-relationship move stay care-change
                independence self-protection justice somebody-helped money-returned to-know not-others recover no-action
                other""");
        assertCodes(risks, "abuse_type", TYPES);
        assertCodes(risks, "location", LOCATIONS);
        assertCodes(risks, "source", "service-provider known unknown");
        assertCodes(risks, "assessment", """
                identified-action identified-no-action inconclusive-action inconclusive-no-action none-action
                none-no-action ceased-at-request""");
        assertCodes(risks, "risk_outcome", "- remained reduced removed");
    }

    private static final String TYPES = """
            physical sexual psychological financial discriminatory organisational neglect domestic sexual-exploitation
            modern-slavery self-neglect""";

    private static final String LOCATIONS = """
            own-home community community-service care-home-nursing care-home-residential hospital-acute
            hospital-mental-health hospital-community other""";

    /// Exactly these come up, so that none is forgotten either. A dash is nothing recorded.
    private static void assertCodes(List<Row> rows, String column, String codes) {
        var found = rows.stream()
                .flatMap(row -> Stream.of(row.get(column).split("\\|", -1)))
                .map(code -> code.isEmpty() ? "-" : code)
                .collect(toSet());
        assertThat(found).as(column).isEqualTo(Set.of(codes.split("\\s+", -1)));
    }

    @Test
    void several_values_in_one_field_are_different() {
        for (var column : List.of("abuse_types", "health_conditions", "responses")) {
            assertThat(concerns)
                    .allSatisfy(
                            row -> assertThat(row.get(column).split("\\|", -1)).doesNotHaveDuplicates());
        }
    }

    @Test
    void every_identifier_is_the_councils_and_the_years_and_there_once() {
        for (var ids : List.of(
                column(people, "person_id"),
                column(concerns, "concern_id"),
                column(enquiries, "enquiry_id"),
                column(outcomes, "outcome_id"),
                column(reviews, "review_id"))) {
            assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("504-2025-[PCEOR]-[0-9]{7}"));
        }
        assertThat(Stream.concat(concerns.stream(), reviews.stream()))
                .allMatch(row -> row.get("authority").equals("504"));
    }

    @Test
    void every_row_refers_to_one_that_is_there() {
        assertThat(Set.copyOf(column(people, "person_id"))).isEqualTo(Set.copyOf(column(concerns, "person_id")));
        assertThat(Set.copyOf(column(concerns, "concern_id"))).containsAll(column(enquiries, "concern_id"));
        assertThat(Set.copyOf(column(enquiries, "enquiry_id")))
                .containsAll(column(outcomes, "enquiry_id"))
                .containsAll(column(risks, "enquiry_id"));
    }

    @Test
    void an_enquiry_is_there_exactly_where_it_was_decided_and_is_of_the_kind_decided() {
        var decided = concerns.stream()
                .filter(row -> Set.of("section-42", "other-enquiry").contains(row.get("decision")))
                .collect(toMap(row -> row.get("concern_id"), row -> row.get("decision")));
        var held = enquiries.stream()
                .collect(toMap(
                        row -> row.get("concern_id"),
                        row -> row.get("kind").equals("other") ? "other-enquiry" : row.get("kind")));
        assertThat(held).isEqualTo(decided);
    }

    @Test
    void a_section_42_enquiry_has_all_three_limbs_met_and_no_other_has() {
        Predicate<Row> allMet = row -> Stream.of("needs_for_care", "at_risk", "unable_to_protect")
                .allMatch(limb -> row.get(limb).equals("met"));
        assertThat(concerns.stream().filter(row -> !row.get("decision").isEmpty()))
                .allMatch(row -> allMet.test(row) == row.get("decision").equals("section-42"));
    }

    @Test
    void what_is_decided_has_its_time_and_reason_and_what_is_not_has_neither() {
        assertThat(concerns)
                .allMatch(row ->
                        row.get("decision").isEmpty() == row.get("decided_at").isEmpty()
                                && row.get("decision").isEmpty()
                                        == row.get("decision_reason").isEmpty());
    }

    @Test
    void instead_of_an_enquiry_something_is_done_or_none_is_said() {
        assertThat(concerns.stream().filter(row -> row.get("decision").equals("not-progressed")))
                .noneMatch(row -> row.get("responses").isEmpty())
                .noneMatch(row -> row.get("responses").contains("none|")
                        || row.get("responses").contains("|none"));
    }

    @Test
    void every_nhs_number_passes_its_check_is_a_test_number_and_is_one_persons() {
        var numbers = column(people, "nhs_number").stream()
                .filter(number -> !number.isEmpty())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(SyntheticYearTests::isTestNumber);
        assertThat(numbers.size()).isBetween(people.size() * 80 / 100, people.size() * 95 / 100);
    }

    /// Modulus 11 as the NHS Data Dictionary has it: the digits, weighted by ten to two and the check digit by
    /// one, are together a multiple of eleven.
    private static boolean isTestNumber(String number) {
        var sum = 0;
        for (var i = 0; i < number.length(); i++) {
            sum += Character.digit(number.charAt(i), 10) * (10 - i);
        }
        return number.matches("999[0-9]{7}") && sum % 11 == 0;
    }

    @Test
    void nothing_ends_before_it_starts() {
        assertThat(people.stream().filter(row -> has(row, "date_of_birth") && has(row, "date_of_death")))
                .isNotEmpty()
                .allMatch(row -> !day(row, "date_of_death").isBefore(day(row, "date_of_birth")));
        assertThat(concerns.stream().filter(row -> has(row, "decided_at")))
                .allMatch(row -> time(row, "decided_at").isAfter(time(row, "raised_at")));
        assertThat(enquiries.stream().filter(row -> has(row, "concluded_on")))
                .allMatch(row -> !day(row, "concluded_on").isBefore(day(row, "started_on")));
        assertThat(outcomes.stream().filter(row -> has(row, "withdrawn_on")))
                .isNotEmpty()
                .allMatch(row -> !day(row, "withdrawn_on").isBefore(day(row, "said_on")));
        var decided = concerns.stream().collect(toMap(row -> row.get("concern_id"), row -> row));
        assertThat(enquiries)
                .allMatch(row -> !day(row, "started_on")
                        .isBefore(time(there(decided, row.get("concern_id")), "decided_at")
                                .toLocalDate()));
    }

    @Test
    void every_time_has_londons_offset_of_that_day() {
        assertThat(Stream.concat(column(concerns, "raised_at").stream(), column(concerns, "decided_at").stream())
                        .filter(time -> !time.isEmpty()))
                .allMatch(time -> time.matches(".{10}T\\d\\d:\\d\\d:\\d\\d\\+0[01]:00"))
                .map(OffsetDateTime::parse)
                .allMatch(time ->
                        time.atZoneSameInstant(LONDON).toOffsetDateTime().equals(time))
                .anyMatch(time -> time.getOffset().getTotalSeconds() == 0)
                .anyMatch(time -> time.getOffset().getTotalSeconds() > 0);
    }

    @Test
    void an_outcome_is_superseded_by_one_of_the_same_enquiry_that_was_said_no_earlier_and_supersedes_no_other() {
        var byId = outcomes.stream().collect(toMap(row -> row.get("outcome_id"), row -> row));
        var superseding = new HashSet<String>();
        var superseded =
                outcomes.stream().filter(row -> has(row, "superseded_by")).toList();
        assertThat(superseded).isNotEmpty().allSatisfy(row -> {
            var next = there(byId, row.get("superseded_by"));
            assertThat(next.get("enquiry_id")).isEqualTo(row.get("enquiry_id"));
            assertThat(day(next, "said_on")).isAfterOrEqualTo(day(row, "said_on"));
            // Each comes after what it replaces, so that no chain can go round.
            assertThat(next.get("outcome_id")).isGreaterThan(row.get("outcome_id"));
            assertThat(superseding.add(next.get("outcome_id"))).isTrue();
            assertThat(row.get("withdrawn_on")).isEmpty();
        });
        assertThat(superseded).anyMatch(row -> has(there(byId, row.get("superseded_by")), "superseded_by"));
    }

    @Test
    void outcomes_are_there_exactly_where_some_were_expressed_and_one_at_least_is_current() {
        var expressed = enquiries.stream()
                .filter(row -> row.get("asked_about_outcomes").equals("expressed"))
                .map(row -> row.get("enquiry_id"))
                .collect(toSet());
        assertThat(outcomes.stream().map(row -> row.get("enquiry_id")).collect(toSet()))
                .isEqualTo(expressed);
        assertThat(outcomes.stream().filter(SyntheticYearTests::isCurrent).map(row -> row.get("enquiry_id")))
                .containsAll(expressed);
    }

    @Test
    void every_concluded_enquiry_has_a_risk_and_what_came_of_one_is_said_only_where_it_was_identified() {
        assertThat(Set.copyOf(column(risks, "enquiry_id")))
                .containsAll(enquiries.stream()
                        .filter(row -> has(row, "concluded_on"))
                        .map(row -> row.get("enquiry_id"))
                        .toList());
        assertThat(risks.stream().filter(row -> has(row, "risk_outcome")))
                .allMatch(row -> row.get("assessment").startsWith("identified-"));
        assertThat(risks.stream()
                        .map(row -> List.of(
                                row.get("enquiry_id"), row.get("abuse_type"), row.get("location"), row.get("source")))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_review_is_of_somebody() {
        assertThat(reviews)
                .hasSizeBetween(5, 12)
                .allMatch(row -> Integer.parseInt(row.get("died")) + Integer.parseInt(row.get("survived")) > 0);
        assertThat(column(reviews, "concluded_on"))
                .contains("2025-03-31", "2025-04-01", "2026-03-31", "2026-04-01", "");
    }

    @Test
    void nobody_speaks_for_themselves_after_they_have_died() {
        var person = concerns.stream().collect(toMap(row -> row.get("concern_id"), row -> row.get("person_id")));
        var ofEnquiry = enquiries.stream()
                .collect(toMap(row -> row.get("enquiry_id"), row -> there(person, row.get("concern_id"))));
        var died = people.stream()
                .filter(row -> has(row, "date_of_death"))
                .collect(toMap(row -> row.get("person_id"), row -> day(row, "date_of_death")));
        assertThat(died).isNotEmpty();
        assertThat(outcomes.stream().filter(row -> row.get("voice").equals("adult")))
                .noneMatch(row -> day(row, "said_on")
                        .isAfter(died.getOrDefault(ofEnquiry.get(row.get("enquiry_id")), LocalDate.MAX)));
    }

    @Test
    void some_fields_need_quoting() {
        assertThat(column(concerns, "narrative"))
                .anyMatch(text -> text.contains("\""))
                .anyMatch(text -> text.contains("\n"))
                .anyMatch(text -> text.contains(","));
    }

    // The edges of the year.

    @Test
    void concerns_are_raised_at_both_midnights_and_either_side_of_them() {
        assertThat(column(concerns, "raised_at"))
                .contains(
                        "2025-03-31T23:59:59+01:00",
                        "2025-04-01T00:00:00+01:00",
                        "2026-03-31T23:59:59+01:00",
                        "2026-04-01T00:00:00+01:00")
                .anyMatch(time -> time.matches("2025-04-01T00:(?!00).*"))
                .anyMatch(time -> time.matches("2026-04-01T00:(?!00).*"));
    }

    @Test
    void enquiries_start_and_conclude_before_within_and_after_the_year_and_some_are_open() {
        var days =
                column(enquiries, "started_on").stream().map(LocalDate::parse).toList();
        assertThat(days)
                .anyMatch(day -> day.isBefore(YEAR.first()))
                .anyMatch(YEAR::contains)
                .anyMatch(day -> day.isAfter(YEAR.last()));
        var ends = column(enquiries, "concluded_on");
        assertThat(ends).contains("");
        assertThat(ends.stream().filter(end -> !end.isEmpty()).map(LocalDate::parse))
                .anyMatch(day -> day.isBefore(YEAR.first()))
                .anyMatch(YEAR::contains)
                .anyMatch(day -> day.isAfter(YEAR.last()))
                .noneMatch(day -> day.isAfter(LocalDate.of(2026, 5, 31)));
    }

    @Test
    void some_are_born_on_the_last_day_of_the_year_and_some_on_the_day_after() {
        assertThat(column(people, "date_of_birth"))
                .contains("")
                .anyMatch(day -> day.endsWith("-03-31"))
                .anyMatch(day -> day.endsWith("-04-01"));
    }

    // The proportions of England.

    @Test
    void decisions_are_in_the_proportions_of_england() {
        var within = concernsWithin();
        assertShare(within, row -> row.get("decision").equals("section-42"), 28.9, 1.2);
        assertShare(within, row -> row.get("decision").equals("other-enquiry"), 1.6, 0.4);
        assertShare(within, row -> row.get("decision").equals("not-progressed"), 65.5, 1.5);
        assertShare(within, row -> row.get("decision").equals("duplicate"), 2, 0.5);
        assertShare(within, row -> row.get("decision").equals("sent-to-other-authority"), 1.5, 0.4);
        assertShare(within, row -> row.get("decision").isEmpty(), 0.5, 0.3);
        assertThat(within.stream().filter(row -> row.get("decision").isEmpty()))
                .allMatch(row -> time(row, "raised_at").toLocalDate().isAfter(LocalDate.of(2026, 3, 16)));
    }

    @Test
    void as_many_enquiries_are_concluded_in_the_year_as_started() {
        var started = enquiries.stream()
                .filter(row -> YEAR.contains(day(row, "started_on")))
                .count();
        assertThat((double) concluded().size() / started).isCloseTo(1, within(0.08));
    }

    @Test
    void about_one_person_has_one_and_a_third_concerns() {
        assertThat((double) concerns.size() / people.size()).isCloseTo(1.35, within(0.05));
        assertThat(concerns.stream()
                        .collect(groupingBy(row -> row.get("person_id")))
                        .values())
                .anyMatch(of -> of.size() >= 5);
    }

    @Test
    void people_are_as_old_as_those_of_england() {
        var born = people.stream().filter(row -> has(row, "date_of_birth")).toList();
        assertShare(born, row -> age(row) >= 18 && age(row) < 65, 38.8, 1.5);
        assertShare(born, row -> age(row) >= 85, 27.1, 1.5);
        assertShare(born, row -> age(row) >= 95, 4.4, 0.8);
        assertThat(born).anyMatch(row -> age(row) < 18);
        assertShare(people, row -> row.get("gender").equals("female"), 58.5, 1.5);
    }

    @Test
    void risks_are_in_the_proportions_of_england() {
        var of = risksOfConcluded();
        assertShare(of, row -> row.get("abuse_type").equals("neglect"), 32, 1.5);
        assertShare(of, row -> row.get("abuse_type").equals("physical"), 19, 1.5);
        assertShare(of, row -> row.get("abuse_type").equals("psychological"), 14, 1.5);
        assertShare(of, row -> row.get("location").equals("own-home"), 46, 1.5);
        var identified = of.stream().filter(row -> has(row, "risk_outcome")).toList();
        assertShare(identified, row -> !row.get("risk_outcome").equals("remained"), 91.2, 1);
    }

    @Test
    void capacity_and_support_are_in_the_proportions_of_england() {
        var lacked = concluded().stream()
                .filter(row -> row.get("lacked_capacity").equals("yes"))
                .toList();
        assertShare(concluded(), row -> row.get("lacked_capacity").equals("yes"), 30, 2);
        assertShare(lacked, row -> Set.of("advocate", "family-or-friend").contains(row.get("supported_by")), 88, 2);
    }

    @Test
    void outcomes_are_asked_about_and_achieved_in_the_proportions_of_england() {
        assertShare(concluded(), row -> row.get("asked_about_outcomes").equals("expressed"), 68, 2);
        var currentOnes = outcomes.stream()
                .filter(SyntheticYearTests::isCurrent)
                .collect(groupingBy(row -> row.get("enquiry_id")));
        var results = concluded().stream()
                .filter(row -> row.get("asked_about_outcomes").equals("expressed"))
                .map(row -> Set.copyOf(column(there(currentOnes, row.get("enquiry_id")), "result")))
                .filter(result -> !result.contains(""))
                .toList();
        assertShare(results, result -> result.equals(Set.of("fully")), 68.1, 2);
        assertShare(results, result -> result.equals(Set.of("not")), 5.2, 1);
    }

    @Test
    void people_say_what_they_want_in_many_ways() {
        assertThat(Set.copyOf(column(outcomes, "words")).size()).isGreaterThan(outcomes.size() / 2);
        assertThat(column(outcomes, "words")).noneMatch(words -> words.matches(".*[{}|].*"));
        assertThat(column(concerns, "narrative")).noneMatch(text -> text.matches("(?s).*[{}|].*|.*  .*"));
    }

    private static <T> void assertShare(List<T> all, Predicate<T> which, double percent, double tolerance) {
        assertThat(all).isNotEmpty();
        assertThat(100.0 * all.stream().filter(which).count() / all.size()).isCloseTo(percent, within(tolerance));
    }

    private static List<Row> concernsWithin() {
        return concerns.stream().filter(SyntheticYearTests::isRaisedWithin).toList();
    }

    private static boolean isRaisedWithin(Row row) {
        return YEAR.contains(time(row, "raised_at").toLocalDate());
    }

    private static List<Row> concluded() {
        return enquiries.stream()
                .filter(row -> has(row, "concluded_on") && YEAR.contains(day(row, "concluded_on")))
                .toList();
    }

    private static List<Row> risksOfConcluded() {
        var of = Set.copyOf(column(concluded(), "enquiry_id"));
        return risks.stream().filter(row -> of.contains(row.get("enquiry_id"))).toList();
    }

    private static boolean isCurrent(Row row) {
        return !has(row, "superseded_by") && !has(row, "withdrawn_on");
    }

    private static int age(Row row) {
        return Period.between(day(row, "date_of_birth"), YEAR.last()).getYears();
    }

    private static <T> T there(Map<String, T> all, String key) {
        return Objects.requireNonNull(all.get(key), key);
    }

    private static boolean has(Row row, String column) {
        return !row.get(column).isEmpty();
    }

    private static LocalDate day(Row row, String column) {
        return LocalDate.parse(row.get(column));
    }

    private static OffsetDateTime time(Row row, String column) {
        return OffsetDateTime.parse(row.get(column));
    }

    private static List<String> column(List<Row> rows, String column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
