package org.ownwords.returns.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.Scratch;
import org.ownwords.TestCouncil;
import org.ownwords.TestDatabase;
import org.ownwords.counted.AsOf;
import org.ownwords.counted.Stretch;
import org.ownwords.counted.Subject;
import org.ownwords.database.Database;
import org.ownwords.exchange.exporting.Export;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.importing.Import;
import org.ownwords.exchange.importing.Imported;
import org.ownwords.exchange.synthetic.SyntheticYear;
import org.ownwords.history.Finding;
import org.ownwords.history.Verification;
import org.ownwords.returns.files.SacFile;
import org.ownwords.tally.Cell;
import org.ownwords.tally.EdgeCase;
import org.ownwords.tally.EdgeCases;
import org.ownwords.tally.StretchTally;
import org.ownwords.tally.Tally;
import org.ownwords.vocabulary.ReportingYear;

/// Brings folders in and counts them, and counts the same folders again in another style that shares nothing with it.
/// Every cell is the same.
@Tag("postgresql")
class AgainstTheTallyTests {

    private static final Instant NOON = Instant.parse("2026-06-01T11:00:00Z");
    private static final Scratch EMPTY = Scratch.empty();

    @TempDir
    private Path place;

    @AfterAll
    static void drop_the_first() {
        EMPTY.close();
    }

    private static Imported bringIn(Database database, Path folder) throws IOException {
        return new Import(database, Progress.QUIETLY).run(folder, NOON);
    }

    /// As the command writes it.
    private SortedMap<Cell, Long> counted(Database database, String authority, String year) throws IOException {
        var computed = new Returns(database).of(authority, ReportingYear.of(year));
        assertThat(computed).isInstanceOf(Computed.Done.class);
        var file = Files.createTempFile(place, "return", ".csv");
        SacFile.write(List.of(SacFile.Rows.submitted(((Computed.Done) computed).sac())), file);
        return Tally.read(file);
    }

    /// What the Board is told of the year, as `figure/row/column`. What was brought in without an answer is not
    /// recorded.
    private static SortedMap<String, Long> stretch(Database database, String authority, ReportingYear year) {
        var numbers = new TreeMap<String, Long>();
        try (var moment = MomentStore.of(database, authority)) {
            for (var subject : List.of(Subject.CONCERNS, Subject.ENDINGS)) {
                for (var each : moment.counts()
                        .slices(authority, subject, Stretch.of(year), new AsOf.Now())
                        .all()) {
                    numbers.merge(
                            "%s/%s/%s".formatted(each.figure(), each.row(), each.column()), each.number(), Long::sum);
                }
            }
        }
        return numbers;
    }

    private static void same(SortedMap<Cell, Long> counted, SortedMap<Cell, Long> tally) {
        assertThat(differing(counted, tally)).isEmpty();
    }

    private static SortedMap<Cell, String> differing(SortedMap<Cell, Long> counted, SortedMap<Cell, Long> tally) {
        assertThat(counted.keySet()).isEqualTo(tally.keySet());
        var differing = new TreeMap<Cell, String>();
        tally.forEach((cell, number) -> {
            if (!number.equals(counted.get(cell))) {
                differing.put(cell, counted.get(cell) + " and not " + number);
            }
        });
        return differing;
    }

    /// Each of these has a council of its own in one record.
    @Test
    void every_edge_case_of_one_council_is_counted_the_same_and_leaves_a_sound_history() throws IOException {
        try (var record = EMPTY.copy()) {
            var councils = councils(record).iterator();
            for (var edge : cases(EdgeCase::isOfOneCouncil)) {
                counts(edge, record, councils.next());
            }
            is_sound(record);
        }
    }

    @ParameterizedTest
    @MethodSource("of_several_councils")
    void every_edge_case_of_several_councils_is_counted_the_same_and_leaves_a_sound_history(EdgeCase edge)
            throws IOException {
        try (var record = EMPTY.copy()) {
            counts(edge, record, EdgeCase.AUTHORITY);
            is_sound(record);
        }
    }

    private static List<EdgeCase> of_several_councils() {
        return cases(edge -> !edge.isOfOneCouncil());
    }

    private static List<EdgeCase> cases(Predicate<EdgeCase> which) {
        var cases = EdgeCases.all().stream().filter(which).toList();
        assertThat(cases).isNotEmpty();
        return cases;
    }

    /// Of the councils of England, whose codes are three digits.
    private static List<String> councils(Scratch record) {
        return DSL
                .using(record.owner(), SQLDialect.POSTGRES)
                .fetchValues("select code from authority where code ~ '^[1-8]' order by code")
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private void counts(EdgeCase edge, Scratch record, String authority) throws IOException {
        var folder = Files.createTempDirectory(place, "edge");
        edge.writeTo(folder, authority);
        bringIn(record.database(), folder);
        var counted = counted(record.database(), authority, EdgeCase.YEAR);
        assertThat(differing(counted, Tally.of(folder, authority, EdgeCase.YEAR)))
                .as(edge.name())
                .isEmpty();
        assertThat(counted).as(edge.name()).containsAllEntriesOf(edge.claims());
    }

    private static void is_sound(Scratch record) throws IOException {
        var findings = new ArrayList<Finding>();
        new Verification(record.owner()).verify(Optional.empty(), findings::add);
        assertThat(findings).isEmpty();
    }

    @Test
    void three_councils_in_one_record_are_each_counted_the_same() throws IOException {
        var folders = List.of("503", "912", "U6Q5Z").stream()
                .collect(Collectors.toMap(code -> code, place::resolve, (a, b) -> a, TreeMap::new));
        var seed = 11;
        for (var folder : folders.entrySet()) {
            SyntheticYear.write(
                    folder.getValue(), folder.getKey(), ReportingYear.of("2025-26"), 1000, seed++, (done, of) -> {});
        }
        try (var record = EMPTY.copy()) {
            for (var folder : folders.values()) {
                assertThat(bringIn(record.database(), folder).rejected()).isZero();
            }
            for (var folder : folders.entrySet()) {
                for (var year : List.of("2024-25", "2025-26", "2026-27")) {
                    same(
                            counted(record.database(), folder.getKey(), year),
                            Tally.of(folder.getValue(), folder.getKey(), year));
                }
                assertThat(stretch(record.database(), folder.getKey(), ReportingYear.of("2025-26")))
                        .containsAllEntriesOf(StretchTally.of(folder.getValue(), folder.getKey(), "2025-26"));
            }
        }
    }

    /// Whatever the tests have recorded through the doors by now, written out and counted from the files.
    @Test
    void what_was_recorded_here_is_counted_the_same_from_what_goes_out() throws IOException {
        var here = TestCouncil.get().database();
        var folder = place.resolve("out");
        new Export(here).run(folder, TestDatabase.LARCHMERE, Progress.QUIETLY);
        for (var year : List.of("2025-26", "2026-27")) {
            same(counted(here, TestDatabase.LARCHMERE, year), Tally.of(folder, TestDatabase.LARCHMERE, year));
        }
    }
}
