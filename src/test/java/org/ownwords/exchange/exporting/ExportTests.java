package org.ownwords.exchange.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.Scratch;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.Incoming;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.format.Small;
import org.ownwords.exchange.importing.Import;
import org.ownwords.exchange.synthetic.SyntheticYear;
import org.ownwords.page.Ids;
import org.ownwords.tally.EdgeCases;
import org.ownwords.vocabulary.ReportingYear;

/// What goes out, and comes in again elsewhere.
@Tag("postgresql")
class ExportTests {

    private static final Instant NOON = Instant.parse("2026-06-01T11:00:00Z");

    @TempDir
    private Path place;

    private Path folder(String name) {
        return place.resolve(name);
    }

    private void sameFolders(Path one, Path other) throws IOException {
        for (var file : InterchangeFile.values()) {
            assertThat(other.resolve(file.fileName())).hasSameTextualContentAs(one.resolve(file.fileName()));
        }
    }

    @Test
    void what_came_in_goes_out_as_it_came() throws IOException {
        var sent = Files.createDirectory(folder("sent"));
        Small.write(sent);
        try (var record = Scratch.empty()) {
            new Import(record.database(), Progress.QUIETLY).run(sent, NOON);
            new Export(record.database()).run(folder("out"), "504", Progress.QUIETLY);
        }
        for (var file : InterchangeFile.values()) {
            assertThat(Files.readString(folder("out").resolve(file.fileName())))
                    .isEqualTo(Files.readString(sent.resolve(file.fileName()))
                            .replace("2025-08-03T09:15:00Z", "2025-08-03T10:15:00+01:00"));
        }
    }

    @Test
    void an_export_brought_in_elsewhere_gives_an_equal_export() throws IOException {
        try (var here = Scratch.empty();
                var elsewhere = Scratch.empty()) {
            for (var edge : EdgeCases.all()) {
                var sent = Files.createTempDirectory(place, "edge");
                edge.writeTo(sent);
                new Import(here.database(), Progress.QUIETLY).run(sent, NOON);
            }
            new Export(here.database()).run(folder("one"), "504", Progress.QUIETLY);
            assertThat(new Import(elsewhere.database(), Progress.QUIETLY)
                            .run(folder("one"), NOON)
                            .rejected())
                    .isZero();
            new Export(elsewhere.database()).run(folder("other"), "504", Progress.QUIETLY);
            sameFolders(folder("one"), folder("other"));
            assertThat(new Import(here.database(), Progress.QUIETLY)
                            .run(folder("other"), NOON)
                            .files())
                    .allSatisfy(file -> assertThat(file.setAside()).isZero())
                    .allSatisfy(file -> assertThat(file.fresh()).isZero());
        }
    }

    /// Whether somebody was asked, why not, and what they said: each may be there without the others.
    @Test
    void what_was_sent_of_an_asking_goes_out_as_it_came_and_nothing_is_made_of_what_was_not() throws IOException {
        var sent = Files.createDirectory(folder("sent"));
        Files.writeString(sent.resolve("people.csv"), Small.PEOPLE);
        var rows = new ArrayList<String>();
        rows.add(String.join(",", InterchangeFile.CONCERNS.columns()));
        for (var asked : List.of("", "yes", "no")) {
            for (var reason : List.of("", "unsafe", "other", "He was asleep", "unsafe: he was near")) {
                for (var words : List.of("", "Leave me be")) {
                    rows.add("C-%d,P-1,504,2025-07-03T09:15:00+01:00,,,%s,%s,%s,,,,,,,,,,,,,"
                            .formatted(rows.size(), asked, reason, words));
                }
            }
        }
        Files.writeString(sent.resolve("concerns.csv"), String.join("\r\n", rows));
        try (var record = Scratch.empty()) {
            new Import(record.database(), Progress.QUIETLY).run(sent, NOON);
            new Export(record.database()).run(folder("out"), "504", Progress.QUIETLY);
            assertThat(DSL.using(record.owner(), SQLDialect.POSTGRES).fetch("""
                                    select f.kind || ' ' || coalesce(a.asked::text, 'nobody said'), count(*)
                                      from ask a join fact f on f.authority = a.authority and f.row_id = a.id
                                     group by 1
                                    """).intoMap(0, 1))
                    .isEqualTo(Map.of(
                            "PersonAsked true", 10L, "PersonNotAsked false", 10L, "AskReceived nobody said", 9L));
        }
        assertThat(Files.readAllLines(folder("out").resolve("concerns.csv"))).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void a_year_made_up_goes_out_as_it_came_in_and_comes_in_again_as_nothing_new() throws IOException {
        SyntheticYear.write(folder("made"), "504", ReportingYear.of("2025-26"), 400, 7, (_, _) -> {});
        try (var here = Scratch.empty();
                var elsewhere = Scratch.empty()) {
            carry(here, "made", "one");
            carry(elsewhere, "one", "other");
        }
        sameFolders(folder("one"), folder("other"));
        for (var file : InterchangeFile.values()) {
            assertThat(said("one", file)).isEqualTo(said("made", file));
        }
    }

    private void carry(Scratch record, String in, String out) throws IOException {
        var bringing = new Import(record.database(), Progress.QUIETLY);
        assertThat(bringing.run(folder(in), NOON).rejected()).isZero();
        new Export(record.database()).run(folder(out), "504", Progress.QUIETLY);
        assertThat(bringing.run(folder(out), NOON).files()).allSatisfy(file -> {
            assertThat(file.setAside()).isZero();
            assertThat(file.fresh()).isZero();
        });
    }

    /// The rows in one order, with one way to say that nothing was recorded.
    private List<String> said(String name, InterchangeFile file) throws IOException {
        try (var incoming = Incoming.open(folder(name), file).orElseThrow()) {
            var said = new ArrayList<String>();
            for (var row : incoming) {
                var values = new ArrayList<String>();
                for (var i = 0; i < row.values().size(); i++) {
                    values.add(file.shape().get(i).kept(row.values().get(i)));
                }
                said.add(String.join(",", values));
            }
            return said.stream().sorted().toList();
        }
    }

    /// Recorded here, through the doors, and sent by nobody.
    @Test
    void what_began_here_goes_out_and_comes_in_elsewhere() throws IOException {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var answer = nadia.submit(
                nadia.open("/concerns/new"),
                Visitor.typed(
                        "givenName", "Zenobia",
                        "familyName", "Outgoing",
                        "gender", "female",
                        "asked", "yes",
                        "askedBy", "Nadia Rahman",
                        "words", "Leave me be",
                        "voice", "adult",
                        "raisedBy", "hospital",
                        "narrative", "She was frightened"));
        assertThat(answer.problems()).isEmpty();
        // Nothing that is brought in may be of a later day.
        var now = Instant.now();
        try (var elsewhere = Scratch.empty()) {
            var here = TestCouncil.get().database();
            new Export(here).run(folder("one"), "990", Progress.QUIETLY);
            assertThat(new Import(elsewhere.database(), Progress.QUIETLY)
                            .run(folder("one"), now)
                            .rejected())
                    .isZero();
            new Export(elsewhere.database()).run(folder("other"), "990", Progress.QUIETLY);
            sameFolders(folder("one"), folder("other"));
            assertThat(folder("one").resolve("concerns.csv")).content().contains("Leave me be");
            assertThat(new Import(here, Progress.QUIETLY)
                            .run(folder("other"), now)
                            .files())
                    .as("what we sent out comes back as ours")
                    .allSatisfy(file -> assertThat(file.setAside()).isZero())
                    .allSatisfy(file -> assertThat(file.fresh()).isZero());
        }
    }

    @Test
    void what_was_recorded_in_error_does_not_go_out_and_what_was_recorded_instead_does() throws IOException {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var concern = UUID.randomUUID();
        record(
                nadia,
                "/concerns/new",
                Visitor.typed(
                        "id", concern.toString(),
                        "givenName", "Wilhelmina",
                        "familyName", "Mistyped",
                        "gender", "female",
                        "asked", "yes",
                        "askedBy", "Nadia Rahman",
                        "words", "Leave me bee",
                        "voice", "adult",
                        "raisedBy", "hospital",
                        "narrative", "She was frightend"));
        var file = "/cases/" + Ids.from(concern, "case");
        var decision = UUID.randomUUID();
        record(
                nadia,
                file + "/concerns/" + concern + "/section42",
                Visitor.typed(
                        "id", decision.toString(),
                        "needs", "met",
                        "needsReason", "Sihgt loss",
                        "abuse", "met",
                        "abuseReason", "Money went",
                        "unable", "met",
                        "unableReason", "She cannot read it",
                        "decider", "Sam Oyelaran",
                        "decidedKnown", "He told me"));
        var outcome = Ids.from(concern, "said");
        var withdrawal = UUID.randomUUID();
        record(
                nadia,
                file + "/outcomes/" + outcome + "/withdrawal",
                Visitor.typed("id", withdrawal.toString(), "words", "Forget it"));

        var wrong = Visitor.typed("wrong", "A word was mistyped");
        record(nadia, file + "/entries/" + withdrawal + "/correction", wrong);
        again(nadia, file, outcome, "words", "Leave me in peace");
        again(nadia, file, Ids.from(concern, "ask"), "askedBy", "Sam Oyelaran");
        again(nadia, file, decision, "needsReason", "Sight loss");
        again(nadia, file, concern, "narrative", "She was frightened of him");

        new Export(TestCouncil.get().database()).run(folder("out"), "990", Progress.QUIETLY);
        assertThat(folder("out").resolve("concerns.csv"))
                .content()
                .contains("Leave me in peace", "Sight loss", "She was frightened of him")
                .doesNotContain("Leave me bee", "Sihgt loss", "She was frightend");
        assertThat(Files.readAllLines(folder("out").resolve("concerns.csv")))
                .filteredOn(line -> line.contains("She was frightened of him"))
                .singleElement()
                .asString()
                .contains(",yes,,Leave me in peace,");
        assertThat(Files.readAllLines(folder("out").resolve("outcomes.csv")))
                .filteredOn(line -> line.contains("Leave me in peace") || line.contains("Leave me bee"))
                .singleElement()
                .asString()
                .contains("Leave me in peace");
    }

    private static void again(Visitor visitor, String file, UUID entry, String field, String right) {
        record(
                visitor,
                file + "/entries/" + entry + "/again",
                Visitor.typed("wrong", "A word was mistyped", field, right));
    }

    private static void record(Visitor visitor, String path, Map<String, List<String>> typed) {
        var answer = visitor.submit(visitor.open(path), typed);
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void nothing_is_written_over() throws IOException {
        Files.createDirectory(folder("full"));
        Files.writeString(folder("full").resolve("people.csv"), "mine");
        try (var record = Scratch.empty()) {
            assertThatThrownBy(() -> new Export(record.database()).run(folder("full"), "504", Progress.QUIETLY))
                    .isInstanceOf(FolderRefused.class);
            assertThatThrownBy(() -> new Export(record.database()).run(folder("new"), "XYZ", Progress.QUIETLY))
                    .isInstanceOf(FolderRefused.class);
        }
        assertThat(Files.readString(folder("full").resolve("people.csv"))).isEqualTo("mine");
        assertThat(folder("new")).doesNotExist();
    }
}
