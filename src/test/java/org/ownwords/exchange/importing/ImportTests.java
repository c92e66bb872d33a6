package org.ownwords.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.Scratch;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.format.Small;
import org.ownwords.exchange.runs.RunFile;
import org.ownwords.exchange.runs.RunReason;
import org.ownwords.exchange.runs.TurnStore;
import org.ownwords.history.Finding;
import org.ownwords.history.Verification;

/// What somebody's old system sends, good and bad.
@Tag("postgresql")
class ImportTests {

    private static final Instant NOON = Instant.parse("2026-06-01T11:00:00Z");
    private static final Scratch EMPTY = Scratch.empty();

    private final Scratch record = EMPTY.copy();

    @TempDir
    private Path folder;

    @BeforeEach
    void a_folder() throws IOException {
        Small.write(folder);
    }

    @AfterEach
    void drop() {
        record.close();
    }

    @AfterAll
    static void drop_the_first() {
        EMPTY.close();
    }

    private Imported bringIn() throws IOException {
        return new Import(record.database(), Progress.QUIETLY).run(folder, NOON);
    }

    private long count(String of) {
        return DSL.using(record.owner(), SQLDialect.POSTGRES)
                .fetchSingle("select count(*) from " + of)
                .get(0, Long.class);
    }

    private static void nothingIsFoundIn(Scratch record) throws IOException {
        var findings = new ArrayList<Finding>();
        new Verification(record.owner()).verify(Optional.empty(), findings::add);
        assertThat(findings).isEmpty();
    }

    private List<String> rejected(String file) throws IOException {
        return lines("rejected", file);
    }

    /// With the mark of UTF-8 in front, as Excel needs it.
    private List<String> lines(String in, String file) throws IOException {
        var text = Files.readString(folder.resolve(in).resolve(file));
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1).lines().toList();
    }

    private void append(String file, String row) throws IOException {
        Files.writeString(folder.resolve(file), row + "\r\n", StandardOpenOption.APPEND);
    }

    @Test
    void a_good_folder_is_taken_whole_and_its_history_is_sound() throws IOException {
        var imported = bringIn();
        assertThat(imported.rejected()).isZero();
        assertThat(imported.files()).extracting(RunFile::fresh).containsExactly(2L, 2L, 1L, 3L, 2L, 1L);
        nothingIsFoundIn(record);
        assertThat(count("person_now")).isEqualTo(2);
        assertThat(count("concern")).isEqualTo(2);
        assertThat(count("current_outcome")).isEqualTo(1);
        assertThat(count("received_risk")).isEqualTo(2);
    }

    @Test
    void where_a_record_came_from_cannot_be_removed_unseen() throws Exception {
        bringIn();
        var findings = new ArrayList<Finding>();
        assertThat(new Verification(record.owner())
                        .verify(Optional.empty(), findings::add)
                        .inBatches())
                .isEqualTo(new Verification.InBatches(count("origin"), 0));
        record.tamper("delete from origin where kind = 'enquiry'");
        new Verification(record.owner()).verify(Optional.empty(), findings::add);
        assertThat(findings).singleElement().isInstanceOf(Finding.BatchAltered.class);
    }

    @Test
    void the_same_folder_again_changes_nothing() throws IOException {
        bringIn();
        var facts = count("fact");
        var again = bringIn();
        assertThat(again.rejected()).isZero();
        assertThat(again.files()).allSatisfy(file -> {
            assertThat(file.fresh()).isZero();
            assertThat(file.taken()).isEqualTo(file.rows());
        });
        assertThat(count("fact")).isEqualTo(facts);
        nothingIsFoundIn(record);
    }

    @Test
    void what_comes_later_hangs_on_what_came_before() throws IOException {
        bringIn();
        for (var file : InterchangeFile.values()) {
            Files.delete(folder.resolve(file.fileName()));
        }
        var header = String.join(",", InterchangeFile.ENQUIRIES.columns());
        Files.writeString(folder.resolve("enquiries.csv"), header + "\r\nE-2,C-2,other,2025-09-01,,,,\r\n");
        assertThat(bringIn().rejected()).isZero();
        assertThat(count("enquiry")).isEqualTo(2);
        nothingIsFoundIn(record);
    }

    /// One row each, added to a good folder: it alone is set aside.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            people.csv;    P-9,,Ann,Other,,,woman,,,;                      gender is not one of the codes
            people.csv;    P-9,9434765918,Ann,Other,,,female,,,;           nhs_number is not ten digits that pass
            people.csv;    P-9,,Ann,Other,1950-02-30,,female,,,;           date_of_birth is not a date
            people.csv;    P-9,,Ann,Other,03/07/1950,,female,,,;           date_of_birth is not a date
            people.csv;    P-9,,Ann,Other,1950-01-01,1949-12-31,female,,,; date_of_death is before date_of_birth
            people.csv;    P-1,,Somebody,Else,,,female,,,;                 person_id is used on line 2 already
            people.csv;    P-9,9.43E+09,Ann,Other,,,female,,,;             nhs_number is a number that a spreadsheet has shortened
            people.csv;    9.43E+09,,Ann,Other,,,female,,,;                person_id is a number that a spreadsheet has shortened
            people.csv;    P-9,,Ann,Other,2098-01-01,,female,,,;           date_of_birth is in the future
            people.csv;    P-9,,Ann,Other,1890-01-01,,female,,,;           date_of_birth is more than 120 years ago
            people.csv;    P-9,,,,1950-01-01,,female,,,;                   has neither a name nor an NHS number
            concerns.csv;  C-9,P-1,504,03/07/2025 09:15,,,,,,,,,,,,,,,,,,; raised_at has no offset from UTC
            concerns.csv;  C-9,P-1,504,2098-07-03T09:15:00Z,,,,,,,,,,,,,,,,,,; raised_at is in the future
            concerns.csv;  C-9,P-1,504,1950-07-03T09:15:00Z,,,,,,,,,,,,,,,,,,; raised_at is before the date_of_birth of the person
            people.csv;    ,,Ann,Other,,,female,,,;                        person_id is empty
            people.csv;    P-9,,Ann;                                       has 3 fields
            people.csv;    P-9,,Ann,Other,,,female,,,,more;                has 11 fields
            enquiries.csv; E-9,C-2,section-42,2025-09-02,2025-09-01,,,;    concluded_on is before started_on
            enquiries.csv; E-9,C-8,section-42,2025-09-02,,,,;              concern_id refers to one that is not there
            enquiries.csv; E-9,C-2,section-43,2025-09-02,,,,;              kind is not one of the codes
            enquiries.csv; E-9,C-2,other,,,,,;                             started_on is empty
            enquiries.csv; E-9,C-2,other,1980-12-30,,,,;                   started_on is before the date_of_birth of the person
            outcomes.csv;  O-9,E-1,adult,Peace,1951-03-01,,,,;             said_on is before the date_of_birth of the person
            outcomes.csv;  O-9,E-1,adult,Peace,2025-07-01,,O-8,,;          superseded_by refers to one that is not there
            outcomes.csv;  O-9,E-1,adult,Peace,2025-07-01,,O-9,,;          superseded_by is the outcome itself
            risks.csv;     E-9,physical,own-home,known,none-action,;       enquiry_id refers to one that is not there
            risks.csv;     E-1,unkindness,own-home,known,none-action,;     abuse_type is not one of the codes
            reviews.csv;   R-9,000,2025-07-01,1,0;                         authority is not the code of a council
            reviews.csv;   R-9,504,2025-07-01,-1,0;                        died is not a number
            """)
    void a_bad_row_is_set_aside_whole(String file, String row, String reason) throws IOException {
        append(file, row);
        var imported = bringIn();
        assertThat(imported.rejected()).isEqualTo(1);
        assertThat(rejected(file)).hasSize(2);
        assertThat(rejected(file).getFirst()).startsWith("line,reason,");
        assertThat(rejected(file).getLast()).contains(reason).endsWith(row);
        assertThat(imported.files())
                .filteredOn(each -> each.name().equals(file))
                .singleElement()
                .satisfies(each -> assertThat(each.taken()).isEqualTo(each.rows() - 1));
        nothingIsFoundIn(record);
    }

    @Test
    void nobody_says_themselves_what_they_want_after_they_died_and_others_may_say_it_for_them() throws IOException {
        append("enquiries.csv", "E-9,C-2,section-42,2026-01-02,,,,");
        append("outcomes.csv", "O-4,E-9,adult,On the day he died,2026-01-02,,,,");
        append("outcomes.csv", "O-5,E-9,representative,His sister says it,2026-01-03,,,,");
        append("outcomes.csv", "O-6,E-9,adult,The day after,2026-01-03,,,,");
        append("outcomes.csv", "O-7,E-9,adult,Taken back,2026-01-01,,,2026-01-03,");
        bringIn();
        assertThat(rejected("outcomes.csv"))
                .hasSize(3)
                .satisfies(line -> assertThat(line).contains("said_on is after the date_of_death", "O-6"), atIndex(1))
                .satisfies(
                        line -> assertThat(line).contains("withdrawn_on is after the date_of_death", "O-7"),
                        atIndex(2));
        nothingIsFoundIn(record);
    }

    /// The child is not hung on what had the identifier before.
    @Test
    void what_refers_to_a_row_that_cannot_be_read_is_told_so_though_it_was_brought_in_before() throws IOException {
        bringIn();
        Files.writeString(folder.resolve("concerns.csv"), Small.CONCERNS.replace("C-2,P-2,504", "C-2,P-2,\0"));
        append("concerns.csv", Small.concern("C-9", "P-1", "yesterday"));
        append("enquiries.csv", "E-2,C-2,other,2025-09-04,,,,");
        append("enquiries.csv", "E-9,C-9,other,2025-09-04,,,,");
        append("enquiries.csv", "E-8,C-8,other,2025-09-04,,,,");
        append("enquiries.csv", "E-1,C-1,section-43,2025-07-04,,,,");
        append("risks.csv", "E-2,physical,own-home,known,none-action,");
        append("outcomes.csv", "O-9,E-1,adult,Peace,2025-07-01,,,,");
        bringIn();
        assertThat(rejected("enquiries.csv"))
                .hasSize(5)
                .satisfies(line -> assertThat(line).contains("concern_id refers to one that was set aside"), atIndex(1))
                .satisfies(line -> assertThat(line).contains("concern_id refers to one that was set aside"), atIndex(2))
                .satisfies(line -> assertThat(line).contains("concern_id refers to one that is not there"), atIndex(3));
        assertThat(rejected("risks.csv")).last().asString().contains("enquiry_id refers to one that was set aside");
        assertThat(folder.resolve("rejected").resolve("outcomes.csv")).doesNotExist();
        nothingIsFoundIn(record);
    }

    @Test
    void a_concern_about_somebody_who_cannot_be_read_is_told_so() throws IOException {
        append("people.csv", "P-9,,Ann,Other,,,woman,,,");
        append("concerns.csv", Small.concern("C-9", "P-9", "2025-07-03T09:15:00Z"));
        bringIn();
        assertThat(rejected("concerns.csv")).last().asString().contains("refers to a person who was set aside");
    }

    @Test
    void somebody_is_taken_though_the_only_concern_about_them_is_set_aside() throws IOException {
        append(
                "concerns.csv",
                Small.concern("C-7", "P-2", "2025-07-03T09:15:00Z").replace(",504,", ",990,"));
        append("people.csv", "P-9,,Ann,Other,,,female,,,");
        append("concerns.csv", Small.concern("C-9", "P-9", "yesterday"));
        append("people.csv", "P-8,,Ann,Nobody,,,female,,,");
        append("concerns.csv", Small.concern("C-8", "P-8", "yesterday").replace(",504,", ",000,"));
        var imported = bringIn();
        assertThat(imported.rejected()).isEqualTo(2);
        assertThat(imported.told()).containsExactly("1 person whom no concern names was left out");
        assertThat(folder.resolve("rejected").resolve("people.csv")).doesNotExist();
        assertThat(count("person_now where family_name = 'Other' and authority = '504'"))
                .isOne();
        nothingIsFoundIn(record);
    }

    @Test
    void people_who_are_in_the_record_may_come_alone() throws IOException {
        bringIn();
        for (var file : InterchangeFile.values()) {
            if (file != InterchangeFile.PEOPLE) {
                Files.delete(folder.resolve(file.fileName()));
            }
        }
        append("people.csv", "P-9,,Ann,Other,,,female,,,");
        assertThat(bringIn().files()).singleElement().satisfies(file -> {
            assertThat(file.taken()).isEqualTo(2);
            assertThat(file.leftOut()).isOne();
            assertThat(file.fresh()).isZero();
        });
        assertThat(folder.resolve("rejected").resolve("people.csv")).doesNotExist();
        Files.writeString(folder.resolve("people.csv"), Small.PEOPLE.replace("Terry", "Terence"));
        bringIn();
        assertThat(rejected("people.csv")).hasSize(2).last().asString().contains("brought in before");
        nothingIsFoundIn(record);
    }

    /// The same line twice is one row: taken once, or set aside both times.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            people.csv;    P-9,,Ann,Other,,,woman,,,;                  gender is not one of the codes for it
            concerns.csv;  C-9,P-8,504,2025-07-03T09:15:00Z,,,,,,,,,,,,,,,,,,; refers to a person who is not there
            enquiries.csv; E-9,C-8,other,2025-09-04,,,,;               concern_id refers to one that is not there
            outcomes.csv;  O-9,E-1,adult,Peace,2025-07-01,,O-8,,;      superseded_by refers to one that is not there
            reviews.csv;   R-9,000,2025-07-01,1,0;                     authority is not the code of a council
            """)
    void a_bad_row_that_is_there_twice_is_set_aside_twice(String file, String row, String reason) throws IOException {
        append(
                "concerns.csv",
                Small.concern("C-7", "P-1", "2025-07-03T09:15:00Z").replace(",504,", ",990,"));
        append(file, row);
        append(file, row);
        assertThat(bringIn().rejected()).isEqualTo(2);
        assertThat(rejected(file))
                .hasSize(3)
                .filteredOn(line -> line.contains(reason))
                .hasSize(2);
    }

    @Test
    void what_hangs_on_a_bad_row_is_set_aside_with_it() throws IOException {
        append("people.csv", "P-9,1,Ann,Other,,,female,,,");
        append("concerns.csv", Small.concern("C-9", "P-9", "2025-07-03T09:15:00+01:00"));
        append("enquiries.csv", "E-9,C-9,section-42,2025-09-02,,,,");
        append("outcomes.csv", "O-9,E-9,adult,Peace,2025-07-01,,,,");
        append("risks.csv", "E-9,physical,own-home,known,none-action,");
        assertThat(bringIn().rejected()).isEqualTo(5);
        assertThat(rejected("risks.csv").getLast()).contains("enquiry_id refers to one that was set aside");
        nothingIsFoundIn(record);
    }

    @Test
    void a_moment_without_its_offset_is_set_aside() throws IOException {
        append("concerns.csv", Small.concern("C-9", "P-1", "2025-07-03T09:15:00"));
        assertThat(bringIn().rejected()).isEqualTo(1);
        assertThat(rejected("concerns.csv").getLast()).contains("raised_at has no offset from UTC");
    }

    @Test
    void an_identifier_that_is_too_long_to_be_looked_up_is_set_aside() throws IOException {
        append("reviews.csv", "R".repeat(200) + ",504,2025-07-01,1,0");
        append("reviews.csv", "R".repeat(201) + ",504,2025-07-01,1,0");
        assertThat(bringIn().rejected()).isEqualTo(1);
        assertThat(rejected("reviews.csv").getLast()).startsWith("4,review_id is longer than 200 characters");
    }

    @Test
    void words_as_long_as_can_be_typed_are_taken_and_longer_ones_set_aside() throws IOException {
        var words = "x".repeat(50_000);
        for (var i = 7; i < 107; i++) {
            append("outcomes.csv", "O-%d,E-1,adult,%s,2025-07-01,,,,".formatted(i, words));
        }
        append("outcomes.csv", "O-5,E-1,adult,%sx,2025-07-01,,,,".formatted(words));
        append("outcomes.csv", "O-6,E-1,adult,%s,2025-07-01,,,,".formatted("x".repeat(10_000_000)));
        assertThat(bringIn().rejected()).isEqualTo(2);
        assertThat(rejected("outcomes.csv").stream().skip(1).map(line -> line.substring(0, 44)))
                .containsExactly(
                        "105,\"words is longer than 50,000 characters\"",
                        "106,\"words is longer than 50,000 characters\"");
        assertThat(count("desired_outcome where length(words) = 50000")).isEqualTo(100);
        nothingIsFoundIn(record);
    }

    /// What we put together of several boxes of our own comes back to us.
    @ParameterizedTest
    @CsvSource({
        "people.csv, family_name, 500",
        "people.csv, given_name, 500",
        "people.csv, preferred_language, 500",
        "people.csv, communication_needs, 50000",
        "concerns.csv, authority, 200",
        "concerns.csv, organisation, 500",
        "concerns.csv, not_asked_reason, 100001",
        "concerns.csv, decision_reason, 200003",
        "concerns.csv, narrative, 50000",
        "concerns.csv, abuse_types, 1000",
        "outcomes.csv, category, 500",
        "outcomes.csv, superseded_by, 200"
    })
    void nothing_is_longer_than_can_be_kept(String file, String column, int most) {
        var content = Stream.of(InterchangeFile.values())
                .filter(each -> each.fileName().equals(file))
                .flatMap(each -> each.shape().stream())
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow();
        var problem = "%s is longer than %,d characters".formatted(column, most);
        assertThat(content.problem("x".repeat(most + 1))).hasValue(problem);
        assertThat(content.problem("x".repeat(most))).isNotEqualTo(Optional.of(problem));
    }

    /// Letters that nothing can be left out of, each as long as a letter can be.
    @Test
    void the_longest_name_can_be_looked_up() throws IOException {
        var chance = new Random(7);
        var name = new StringBuilder();
        chance.ints(250, 0x20000, 0x2a6d0).forEach(name::appendCodePoint);
        append("people.csv", "P-8,,Ann,%s,,,female,,,".formatted(name));
        append("people.csv", "P-9,,Ann,%s,,,female,,,".formatted(name.toString().repeat(8)));
        assertThat(bringIn().rejected()).isOne();
        assertThat(rejected("people.csv").getLast()).startsWith("5,family_name is longer than 500 characters");
        assertThat(count("person_now where length(family_name) = 250")).isOne();
    }

    @Test
    void outcomes_that_replace_each_other_in_a_circle_are_set_aside() throws IOException {
        append("outcomes.csv", "O-7,E-1,adult,Peace,2025-07-01,,O-8,,");
        append("outcomes.csv", "O-8,E-1,adult,Quiet,2025-07-02,,O-9,,");
        append("outcomes.csv", "O-9,E-1,adult,Peace and quiet,2025-07-03,,O-7,,");
        assertThat(bringIn().rejected()).isEqualTo(3);
        assertThat(rejected("outcomes.csv").getLast()).contains("superseded_by is circular");
        nothingIsFoundIn(record);
    }

    @Test
    void several_outcomes_may_be_replaced_by_one() throws IOException {
        append("outcomes.csv", "O-7,E-1,adult,Peace,2025-07-01,,O-9,,");
        append("outcomes.csv", "O-8,E-1,adult,Quiet,2025-07-02,,O-9,,");
        append("outcomes.csv", "O-9,E-1,adult,Peace and quiet,2025-07-03,,,,");
        assertThat(bringIn().rejected()).isZero();
        assertThat(count("current_outcome")).isEqualTo(2);
        nothingIsFoundIn(record);
    }

    @Test
    void a_wish_may_be_said_again_in_another_enquiry_about_the_same_person() throws IOException {
        append("concerns.csv", Small.concern("C-3", "P-1", "2025-09-03T09:15:00Z"));
        append("enquiries.csv", "E-3,C-3,other,2025-09-04,,,,");
        append("outcomes.csv", "O-7,E-1,adult,Peace,2025-07-01,,O-8,,");
        append("outcomes.csv", "O-8,E-3,adult,Peace and quiet,2025-09-04,,,,");
        assertThat(bringIn().rejected()).isZero();
        onlyOutcomes("O-9,E-1,adult,Less noise,2025-07-01,,O-8,,");
        assertThat(bringIn().rejected()).isZero();
        assertThat(count("current_outcome where words in ('Peace', 'Less noise')"))
                .isZero();
        assertThat(count("current_outcome where words = 'Peace and quiet'")).isOne();
        nothingIsFoundIn(record);
    }

    @Test
    void a_wish_replaced_by_somebody_elses_is_set_aside_whether_theirs_is_in_the_folder_or_in_the_record()
            throws IOException {
        append("enquiries.csv", "E-2,C-2,other,2025-09-04,,,,");
        append("outcomes.csv", "O-7,E-1,adult,Peace,2025-07-01,,O-8,,");
        append("outcomes.csv", "O-8,E-2,adult,My post,2025-09-04,,,,");
        assertThat(bringIn().rejected()).isOne();
        assertThat(rejected("outcomes.csv").getLast()).contains("superseded_by refers to an outcome of another person");
        onlyOutcomes("O-9,E-1,adult,Less noise,2025-07-01,,O-8,,");
        assertThat(bringIn().rejected()).isOne();
        assertThat(rejected("outcomes.csv").getLast()).contains("superseded_by refers to an outcome of another person");
        nothingIsFoundIn(record);
    }

    private void onlyOutcomes(String row) throws IOException {
        for (var file : InterchangeFile.values()) {
            Files.delete(folder.resolve(file.fileName()));
        }
        Files.writeString(
                folder.resolve("outcomes.csv"), String.join(",", InterchangeFile.OUTCOMES.columns()) + "\r\n" + row);
    }

    @Test
    void other_content_under_an_identifier_that_was_brought_in_before_is_set_aside() throws IOException {
        bringIn();
        Files.writeString(folder.resolve("outcomes.csv"), Small.OUTCOMES.replace("To be left", "Not to be left"));
        assertThat(bringIn().rejected()).isEqualTo(1);
        assertThat(rejected("outcomes.csv").getLast()).contains("outcome_id was brought in before, with other content");
        nothingIsFoundIn(record);
    }

    @Test
    void what_the_format_does_not_know_is_kept_aside_and_told() throws IOException {
        Files.writeString(
                folder.resolve("reviews.csv"),
                "shoe_size,review_id,authority,concluded_on,died,survived\r\n42,R-1,504,2025-07-01,1,0\r\n");
        assertThat(bringIn().aside()).containsExactly("reviews.csv: shoe_size");
        assertThat(lines("aside", "reviews.csv")).containsExactly("line,review_id,shoe_size", "2,R-1,42");
        assertThat(count("adult_review where died = 1")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-16"})
    void a_file_in_another_encoding_is_refused_by_name(String encoding) throws IOException {
        Files.write(folder.resolve("people.csv"), Small.PEOPLE.getBytes(Charset.forName(encoding)));
        assertThatThrownBy(this::bringIn)
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("people.csv is not UTF-8");
        assertThat(count("fact")).isZero();
    }

    @Test
    void nobody_else_can_open_what_was_set_aside() throws IOException {
        Files.writeString(
                folder.resolve("reviews.csv"),
                "shoe_size,review_id,authority,concluded_on,died,survived\r\n42,R-1,504,never,1,0\r\n");
        assertThat(bringIn().rejected()).isEqualTo(1);
        for (var name : List.of("rejected", "aside")) {
            var kept = folder.resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.resolve("reviews.csv"))))
                    .isEqualTo("rw-------");
        }
    }

    /// Before a row is read, with every file that cannot be.
    @Test
    void files_that_are_not_utf_8_are_refused_whole_with_what_they_look_like() throws IOException {
        Files.write(
                folder.resolve("people.csv"),
                "P-9,,Zoë,Other,,,female,,,\r\n".getBytes(StandardCharsets.ISO_8859_1),
                StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("risks.csv"), Small.RISKS.replace(',', ';'));
        assertThatThrownBy(this::bringIn)
                .isInstanceOf(FolderRefused.class)
                .hasMessageStartingWith(
                        "people.csv is not UTF-8. It looks like Windows-1252, by what is on line 4. Save it")
                .hasMessageEndingWith("Its columns are separated by semicolons: save it with commas between them");
        assertThat(count("fact")).isZero();
        assertThat(folder.resolve("rejected")).doesNotExist();
    }

    @Test
    void a_character_that_stands_for_a_lost_one_is_as_good_as_any() throws IOException {
        append("people.csv", "P-9,,Zo\uFFFD,Other,,,female,,,");
        assertThat(bringIn().rejected()).isZero();
        assertThat(count("person_now where given_name = 'Zo\uFFFD'")).isOne();
    }

    /// Saved by a spreadsheet: its day and month stand the other way, and blank rows and columns are left.
    @Test
    void what_a_spreadsheet_made_of_a_folder_is_taken_where_it_can_mean_one_thing() throws IOException {
        Files.writeString(
                folder.resolve("people.csv"),
                "\uFEFF" + String.join(",", InterchangeFile.PEOPLE.columns())
                        + ",,\r\nP-1,943 476 5919, Edith ,Abbott\u00A0,25/12/1951,,female,white-british,,,,\r\n,,,,,,,,,,,\r\n\r\n"
                        + "P-2,,Terry,Nolan,1980-12-31 00:00:00,,male,,,,,\r\n");
        Files.writeString(folder.resolve("reviews.csv"), Small.REVIEWS.replace("1,2", "1.0,2"));
        Files.writeString(folder.resolve("._people.csv"), "x");
        Files.writeString(folder.resolve("Thumbs.db"), "x");
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.createDirectory(folder.resolve("empty"));
        var imported = bringIn();
        assertThat(imported.rejected()).isZero();
        assertThat(imported.aside()).isEmpty();
        assertThat(imported.told())
                .containsExactly(
                        "2 blank rows of people.csv were passed over",
                        "2 files were passed over, left by an operating system or an office program: ._people.csv, Thumbs.db",
                        "Not one of the six files, and not read: notes.txt");
        assertThat(count(
                        "person_now where given_name = 'Edith' and family_name = 'Abbott' and nhs_number = '9434765919'"
                                + " and date_of_birth = '1951-12-25'"))
                .isOne();
        assertThat(count("adult_review where died = 1")).isOne();
        nothingIsFoundIn(record);
    }

    @Test
    void rejected_rows_that_are_mended_and_sent_again_are_taken() throws IOException {
        append("people.csv", "P-9,,Zoë,Other,,,woman,,,");
        append("concerns.csv", Small.concern("C-9", "P-9", "2025-07-03T09:15:00Z"));
        assertThat(bringIn().rejected()).isEqualTo(2);
        for (var file : List.of("people.csv", "concerns.csv")) {
            var mended =
                    Files.readString(folder.resolve("rejected").resolve(file)).replace("woman", "female");
            Files.writeString(folder.resolve(file), mended);
        }
        var again = bringIn();
        assertThat(again.rejected()).isZero();
        assertThat(again.aside()).isEmpty();
        assertThat(count("person_now where given_name = 'Zoë'")).isOne();
    }

    @Test
    void two_people_with_one_nhs_number_are_taken_and_to_be_looked_at() throws IOException {
        append("people.csv", "P-9,9434765919,Ann,Other,,,female,,,");
        append("concerns.csv", Small.concern("C-9", "P-9", "2025-07-03T09:15:00Z"));
        var imported = bringIn();
        assertThat(imported.rejected()).isZero();
        assertThat(imported.files().getFirst().reasons())
                .containsExactly(new RunReason(
                        "nhs_number is of another person too", 2, List.of(2L, 4L), RunReason.Kind.FLAGGED));
        assertThat(lines("flagged", "people.csv")).hasSize(3).last().asString().startsWith("4,nhs_number is of");
        Files.writeString(
                folder.resolve("people.csv"),
                Small.PEOPLE.lines().findFirst().orElseThrow() + "\r\nP-10,9434765919,Ann,Other,,,female,,,\r\n");
        Files.writeString(
                folder.resolve("concerns.csv"),
                Small.CONCERNS.lines().findFirst().orElseThrow() + "\r\n"
                        + Small.concern("C-10", "P-10", "2025-07-03T09:15:00Z") + "\r\n");
        assertThat(bringIn().files().getFirst().isFlagged()).isTrue();
        assertThat(lines("flagged", "people.csv"))
                .as("each row once, with all its reasons")
                .hasSize(2)
                .last()
                .asString()
                .startsWith("2,")
                .contains("nhs_number is of another person too", "may be somebody who is in the record already");
    }

    @Test
    void whoever_is_likely_in_the_record_already_is_taken_and_to_be_looked_at() throws IOException {
        comes("P-3,,Katherine,Lee,1952-05-03,,female,,,", "P-4,,José,Núñez,,,male,,,", "P-5,,,Not known,,,female,,,");
        assertThat(bringIn().files().getFirst().isFlagged())
                .as("nobody was in the record")
                .isFalse();
        var again = new RunReason(
                "may be somebody who is in the record already", 3, List.of(2L, 3L, 4L), RunReason.Kind.FLAGGED);
        comes(
                "Q-1,,Catherine,Leigh,1952-05-03,,female,,,",
                "Q-2,,Lee,Kathryn,1952-05-03,,female,,,",
                "Q-3,,jose,nunez,1970-01-01,,male,,,",
                "Q-4,,Catherine,Lee,1953-05-03,,female,,,",
                "Q-5,,Katherine,Booth,1952-05-03,,female,,,",
                "Q-6,,,Not known,,,female,,,");
        var checked = new Import(record.database(), Progress.QUIETLY).checking().run(folder, NOON);
        assertThat(checked.files().getFirst().reasons()).containsExactly(again);
        var imported = bringIn();
        assertThat(imported.rejected()).isZero();
        assertThat(imported.files().getFirst().reasons()).containsExactly(again);
        assertThat(bringIn().files().getFirst().isFlagged())
                .as("the same people again")
                .isFalse();
    }

    /// A folder with these people, and a concern about each.
    private void comes(String... people) throws IOException {
        Files.writeString(
                folder.resolve("people.csv"),
                Small.PEOPLE.lines().findFirst().orElseThrow() + "\r\n" + String.join("\r\n", people) + "\r\n");
        Files.writeString(
                folder.resolve("concerns.csv"),
                Small.CONCERNS.lines().findFirst().orElseThrow() + "\r\n");
        for (var person : people) {
            var id = person.substring(0, 3);
            append("concerns.csv", Small.concern("C" + id, id, "2025-07-03T09:15:00Z"));
        }
        for (var other : List.of("enquiries.csv", "outcomes.csv", "risks.csv", "reviews.csv")) {
            Files.deleteIfExists(folder.resolve(other));
        }
    }

    @Test
    void a_check_says_what_would_be_and_brings_in_nothing() throws IOException {
        append("people.csv", "P-9,,Ann,Other,,,woman,,,");
        append("people.csv", "P-10,,Ann,Other,,,woman,,,");
        var checked = new Import(record.database(), Progress.QUIETLY).checking().run(folder, NOON);
        assertThat(checked.files()).extracting(RunFile::fresh).containsExactly(2L, 2L, 1L, 3L, 2L, 1L);
        assertThat(checked.files().getFirst().reasons())
                .containsExactly(new RunReason(
                        "gender is not one of the codes for it", 2, List.of(4L, 5L), RunReason.Kind.SET_ASIDE));
        assertThat(rejected("people.csv")).hasSize(3);
        assertThat(count("fact") + count("origin") + count("person")).isZero();
        assertThat(bringIn().files()).isEqualTo(checked.files());
    }

    @Test
    void a_byte_order_mark_is_no_part_of_a_name_in_quotation_marks_or_not() throws IOException {
        Files.writeString(folder.resolve("people.csv"), "\uFEFF" + Small.PEOPLE);
        Files.writeString(
                folder.resolve("reviews.csv"), "\uFEFF" + Small.REVIEWS.replaceFirst("review_id", "\"review_id\""));
        assertThat(bringIn().rejected()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 201, has a name that is longer than 200 characters", "200, 5, names more than 200 columns"})
    void a_first_line_that_nobody_would_write_refuses_the_folder(int many, int letters, String why) throws IOException {
        var names = new ArrayList<>(InterchangeFile.REVIEWS.columns());
        for (var i = 0; i < many; i++) {
            names.add("x".repeat(letters - 3) + (100 + i));
        }
        Files.writeString(folder.resolve("reviews.csv"), String.join(",", names));
        assertThatThrownBy(this::bringIn).isInstanceOf(FolderRefused.class).hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            people.csv;  '';                                                   is empty
            people.csv;  person_id,nhs_number;                                 does not name given_name
            reviews.csv; review_id,authority,concluded_on,died,survived,died;  names a column twice
            reviews.csv; "review_id" ,authority,concluded_on,died,survived;    has a quotation mark within
            """)
    void a_file_whose_first_line_is_wrong_is_refused(String file, String header, String why) throws IOException {
        Files.writeString(folder.resolve(file), header);
        assertThatThrownBy(this::bringIn)
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining(file)
                .hasMessageContaining(why);
        assertThat(count("fact")).isZero();
    }

    /// Rubbish, and rows that are good but for what they refer to. The first row of the file is on line 2.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            x;              has 1 fields where the first line names 5
            R-%d,000,,,;    authority is not the code of a council
            """)
    void a_file_of_which_too_much_cannot_be_taken_refuses_the_folder(String row, String reason) throws IOException {
        try (var reviews = Files.newBufferedWriter(folder.resolve("reviews.csv"), StandardOpenOption.APPEND)) {
            for (var i = 0; i < 1_001; i++) {
                reviews.write(row.formatted(i) + "\n");
            }
        }
        assertThatThrownBy(() -> new Import(record.database(), Progress.QUIETLY)
                        .settingAside(1_000)
                        .run(folder, NOON))
                .isInstanceOf(FolderRefused.class)
                .hasMessage("More than 1,000 rows of reviews.csv cannot be taken, the last of them on line 1003: "
                        + reason);
        assertThat(count("fact")).isZero();
        assertThat(folder.resolve("rejected")).doesNotExist();
    }

    @Test
    void a_folder_with_none_of_the_files_is_refused(@TempDir Path empty) {
        assertThatThrownBy(() -> new Import(record.database(), Progress.QUIETLY).run(empty, NOON))
                .isInstanceOf(FolderRefused.class);
    }

    /// Killed at any step, it has brought in nothing, and is begun again.
    @Test
    void an_import_that_is_broken_off_leaves_nothing_behind() throws IOException {
        for (var step = 1; step <= 16; step++) {
            var last = step;
            var broken = new Progress() {
                @Override
                public void read(String file, long rows) {}

                @Override
                public void added(int steps, int of) {
                    if (steps == last) {
                        throw new IllegalStateException("Broken off");
                    }
                }
            };
            assertThatThrownBy(() -> new Import(record.database(), broken).run(folder, NOON))
                    .hasMessage("Broken off");
            assertThat(count("fact")).isZero();
            assertThat(count("origin")).isZero();
        }
        assertThat(bringIn().rejected()).isZero();
        nothingIsFoundIn(record);
    }

    @Test
    void an_import_waits_for_its_turn_and_has_it_to_the_end() throws IOException {
        var turn = TurnStore.take(record.database(), "504", UUID.randomUUID()).orElseThrow();
        var said = new ArrayList<String>();
        var progress = new Progress() {
            @Override
            public void read(String file, long rows) {}

            @Override
            public void added(int steps, int of) {
                said.add(
                        TurnStore.take(record.database(), "504", UUID.randomUUID())
                                        .isEmpty()
                                ? "has it"
                                : "lost it");
            }

            @Override
            public void waits() {
                said.add("waits");
                turn.close();
            }
        };
        assertThat(new Import(record.database(), progress).run(folder, NOON).rejected())
                .isZero();
        assertThat(said).startsWith("waits", "has it").doesNotContain("lost it").endsWith("has it");
        try (var free =
                TurnStore.take(record.database(), "504", UUID.randomUUID()).orElseThrow()) {
            assertThat(free).isNotNull();
        }
    }

    @Test
    void a_quote_that_is_never_closed_takes_no_other_row_with_it_unsaid() throws IOException {
        append("people.csv", "P-9,,\"Ann,Other,,,female,,,");
        append("people.csv", "P-10,,Ann,Other,,,female,,,");
        assertThat(bringIn().rejected()).isEqualTo(1);
        assertThat(rejected("people.csv").get(1)).contains("has a quotation mark that is never closed");
    }

    @Test
    void words_with_ends_of_line_of_every_kind_come_in_as_they_are() throws IOException {
        Files.writeString(
                folder.resolve("people.csv"),
                Small.PEOPLE.replace("\r\n", "\n") + "P-9,,Ann,Other,,,female,,,\"One\rtwo\r\nthree\nfour\r\"\n");
        assertThat(bringIn().rejected()).isZero();
        assertThat(count("person_now where communication_needs = E'One\\rtwo\\r\\nthree\\nfour\\r'"))
                .isEqualTo(1);
    }

    @Test
    void words_that_an_undoubled_quotation_mark_would_change_are_set_aside() throws IOException {
        append("people.csv", "P-9,,Ann,Other,,,female,,,\"She says \"no\", slowly\"");
        append("people.csv", "P-10,,Ann,Other,,,female,,,\"She says \"no\".\"");
        append("people.csv", "P-11,,Ann,Other,,,female,,,\"She says \"\"no\"\".\"");
        assertThat(bringIn().rejected()).isEqualTo(2);
        assertThat(rejected("people.csv").subList(1, 3))
                .allSatisfy(line -> assertThat(line).contains("that is not doubled"));
        assertThat(count("person_now where given_name = 'Ann'")).isEqualTo(1);
        assertThat(count("person_now where communication_needs = 'She says \"no\".'"))
                .isEqualTo(1);
    }
}
