package org.ownwords.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.Scratch;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.format.Small;
import org.ownwords.exchange.runs.RunFile;
import org.ownwords.history.Finding;
import org.ownwords.history.Verification;

/// Larchmere (990) brings records in where another council (504) has a record of its own: it comes to nothing of
/// theirs, and learns nothing of it.
@Tag("postgresql")
class OnlyTests {

    private static final Instant NOON = Instant.parse("2026-06-01T11:00:00Z");
    private static final String LARCHMERE = "990";
    private static final String ANOTHER = "authority is not the council that brings this in";

    /// Another council's record, brought in once and copied for each test.
    private static @Nullable Scratch broughtIn;

    private final Scratch record = Objects.requireNonNull(broughtIn).copy();
    private final DSLContext db = DSL.using(record.owner(), org.jooq.SQLDialect.POSTGRES);

    @TempDir
    private Path folder;

    private String theirs = "";

    @BeforeAll
    static void bring_in_what_is_theirs(@TempDir Path sent) throws IOException {
        broughtIn = Scratch.empty();
        Small.write(sent);
        new Import(broughtIn.database(), Progress.QUIETLY).run(sent, NOON);
    }

    @AfterAll
    static void throw_it_away() {
        Objects.requireNonNull(broughtIn).close();
    }

    @BeforeEach
    void theirs() {
        theirs = everythingOfTheirs();
    }

    @AfterEach
    void theirs_are_as_they_were_and_the_history_is_sound() throws IOException {
        assertThat(everythingOfTheirs()).isEqualTo(theirs);
        var findings = new ArrayList<Finding>();
        new Verification(record.owner()).verify(Optional.empty(), findings::add);
        assertThat(findings).isEmpty();
        record.close();
    }

    /// In two questions: each is asked on a connection of its own, and that takes longer than the answer.
    private String everythingOfTheirs() {
        var tables = db.fetch("""
                        select c.relname from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                           and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'authority')
                         order by 1
                        """).getValues(0, String.class);
        var all = db.fetch(
                        tables.stream().map(table -> """
                                select '%1$s', (select jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text)
                                                  from %1$s t where authority = '504')::text
                                """.formatted(table)).collect(Collectors.joining("union all\n")))
                .formatCSV();
        assertThat(all).contains("Let me go home");
        return all;
    }

    private Imported bringIn() throws IOException {
        return new Import(record.database(), Progress.QUIETLY).only(LARCHMERE).run(folder, NOON);
    }

    private long count(String table) {
        return db.fetchSingle("select count(*) from " + table + " where authority = '990'")
                .get(0, Long.class);
    }

    private void send(InterchangeFile file, String... rows) throws IOException {
        Files.writeString(
                folder.resolve(file.fileName()),
                String.join(",", file.columns()) + "\r\n" + String.join("\r\n", rows) + "\r\n");
    }

    private List<String> rejected(InterchangeFile file) throws IOException {
        return Files.readString(folder.resolve("rejected").resolve(file.fileName()))
                .lines()
                .toList();
    }

    private static String person(String id) {
        return id + ",,Ann,Other,,,female,,,";
    }

    private static String concern(String id, String person, String authority) {
        return Small.concern(id, person, "2025-07-03T09:15:00Z").replace(",504,", "," + authority + ",");
    }

    private String theirId(String table) {
        return db.fetchSingle("select min(id::text) from " + table + " where authority = '504'")
                .get(0, String.class);
    }

    @Test
    void what_is_ours_is_taken_and_what_names_another_council_is_set_aside() throws IOException {
        Small.write(folder);
        Files.writeString(folder.resolve("concerns.csv"), Small.CONCERNS.replace("C-2,P-2,504", "C-2,P-2,990"));
        var imported = bringIn();
        assertThat(imported.files()).extracting(RunFile::taken).containsExactly(1L, 1L, 0L, 0L, 0L, 0L);
        assertThat(rejected(InterchangeFile.CONCERNS).get(1)).startsWith("2," + ANOTHER);
        assertThat(rejected(InterchangeFile.REVIEWS).get(1)).startsWith("2," + ANOTHER);
        assertThat(rejected(InterchangeFile.ENQUIRIES).get(1)).contains("concern_id refers to one that was set aside");
        assertThat(db.fetchValue("select family_name from person_now where authority = '990'"))
                .isEqualTo("Nolan");
    }

    @Test
    void a_folder_that_is_all_another_councils_brings_in_nothing() throws IOException {
        Small.write(folder);
        var imported = bringIn();
        assertThat(imported.files()).allSatisfy(file -> assertThat(file.taken()).isZero());
        assertThat(imported.told()).containsExactly("2 people whom no concern names were left out");
        assertThat(count("fact") + count("origin")).isZero();
    }

    @Test
    void somebody_another_council_alone_knows_does_not_come_to_us_with_the_rest() throws IOException {
        send(InterchangeFile.PEOPLE, person("P-8"), person("P-9"));
        send(InterchangeFile.CONCERNS, concern("C-8", "P-8", "504"), concern("C-9", "P-9", "990"));
        assertThat(bringIn().files().getFirst().leftOut()).isOne();
        assertThat(count("person")).isOne();
    }

    @Test
    void people_of_a_folder_that_is_all_ours_are_ours_without_a_concern() throws IOException {
        send(InterchangeFile.PEOPLE, person("P-8"), person("P-9"));
        send(InterchangeFile.CONCERNS, concern("C-9", "P-9", "990"));
        assertThat(bringIn().rejected()).isZero();
        assertThat(count("person")).isEqualTo(2);
    }

    @Test
    void somebody_of_whom_only_another_councils_record_knows_does_not_come_to_us() throws IOException {
        send(InterchangeFile.PEOPLE, Small.PEOPLE.lines().toList().get(1), person(theirId("person")), person("P-9"));
        send(InterchangeFile.CONCERNS, concern("C-9", "P-9", "504").replace("2025-07-03", "yesterday"));
        assertThat(bringIn().files().getFirst().leftOut()).isEqualTo(3);
        assertThat(count("person")).isZero();
    }

    @Test
    void a_review_of_another_council_makes_nobody_ours() throws IOException {
        send(InterchangeFile.PEOPLE, person("P-8"));
        send(InterchangeFile.REVIEWS, "R-8,504,2025-07-01,1,0");
        bringIn();
        assertThat(count("person")).isZero();
        assertThat(rejected(InterchangeFile.REVIEWS)).last().asString().contains(ANOTHER);
    }

    /// What they have, under their own identifiers and under ours, and what nobody has: the answers are the same.
    @Test
    void nothing_can_be_hung_on_what_is_theirs_and_nothing_says_that_it_is_there() throws IOException {
        for (var file : List.of("concern", "enquiry")) {
            assertThat(db.fetchValue("select count(*) from origin where authority = '504' and kind = ?", file))
                    .isNotEqualTo(0L);
        }
        var answers = new ArrayList<List<String>>();
        for (var ids : List.of(
                List.of("C-1", "E-1", "O-2", "P-1"),
                List.of(theirId("concern"), theirId("enquiry"), theirId("desired_outcome"), theirId("person")),
                List.of("C-nobody", "E-nobody", "O-nobody", "P-nobody"))) {
            send(InterchangeFile.CONCERNS, concern("C-mine", ids.get(3), "990"));
            send(InterchangeFile.ENQUIRIES, "E-mine," + ids.get(0) + ",section-42,2025-09-02,,,,");
            send(
                    InterchangeFile.OUTCOMES,
                    "O-mine," + ids.get(1) + ",adult,Peace,2025-07-01,,,,",
                    "O-other," + ids.get(1) + ",adult,Peace,2025-07-01,," + ids.get(2) + ",,");
            send(InterchangeFile.RISKS, ids.get(1) + ",physical,own-home,known,none-action,");
            assertThat(bringIn().files())
                    .allSatisfy(file -> assertThat(file.taken()).isZero());
            var answer = new ArrayList<String>();
            for (var file : List.of(
                    InterchangeFile.CONCERNS,
                    InterchangeFile.ENQUIRIES,
                    InterchangeFile.OUTCOMES,
                    InterchangeFile.RISKS)) {
                for (var line : rejected(file)) {
                    var said = line;
                    for (var id : ids) {
                        said = said.replace(id + ",", "ID,");
                    }
                    answer.add(said);
                }
            }
            answers.add(answer);
        }
        assertThat(answers.get(0)).isEqualTo(answers.get(2));
        assertThat(answers.get(1)).isEqualTo(answers.get(2));
        assertThat(count("fact")).isZero();
    }

    @Test
    void what_they_have_under_an_identifier_does_not_stand_in_the_way_of_ours() throws IOException {
        var theirPerson = theirId("person");
        var theirConcern = theirId("concern");
        send(InterchangeFile.PEOPLE, person("P-1"), person(theirPerson));
        send(InterchangeFile.CONCERNS, concern("C-1", "P-1", "990"), concern(theirConcern, theirPerson, "990"));
        send(InterchangeFile.ENQUIRIES, "E-1,C-1,section-42,2025-09-02,,,,");
        send(InterchangeFile.REVIEWS, "R-1,990,2025-07-01,0,4");
        var imported = bringIn();
        assertThat(imported.rejected()).isZero();
        assertThat(imported.files()).allSatisfy(file -> assertThat(file.fresh()).isEqualTo(file.rows()));
        assertThat(count("person")).isEqualTo(2);
        assertThat(db.fetchValue("select count(*) from person where id::text = ?", theirPerson))
                .isEqualTo(1L);
    }

    @Test
    void what_is_ours_and_came_before_is_hung_on_though_they_use_the_identifier_too() throws IOException {
        send(InterchangeFile.PEOPLE, person("P-1"));
        send(InterchangeFile.CONCERNS, concern("C-1", "P-1", "990"));
        bringIn();
        Files.delete(folder.resolve("people.csv"));
        Files.delete(folder.resolve("concerns.csv"));
        send(InterchangeFile.ENQUIRIES, "E-1,C-1,section-42,2025-09-02,,,,");
        assertThat(bringIn().rejected()).isZero();
        assertThat(count("enquiry")).isOne();
    }

    @Test
    void a_code_that_is_no_councils_is_told_apart() throws IOException {
        send(InterchangeFile.REVIEWS, "R-8,000,2025-07-01,1,0");
        bringIn();
        assertThat(rejected(InterchangeFile.REVIEWS))
                .last()
                .asString()
                .contains("authority is not the code of a council");
    }

    @Test
    void the_same_again_changes_nothing() throws IOException {
        Small.write(folder);
        for (var file : List.of("concerns.csv", "reviews.csv")) {
            Files.writeString(
                    folder.resolve(file), Files.readString(folder.resolve(file)).replace(",504,", ",990,"));
        }
        assertThat(bringIn().rejected()).isZero();
        var facts = count("fact");
        assertThat(bringIn().files())
                .allSatisfy(file -> assertThat(file.fresh()).isZero());
        assertThat(count("fact")).isEqualTo(facts);
    }
}
