package org.ownwords.returns.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.Scratch;
import org.ownwords.TestCouncil;
import org.ownwords.TestDatabase;
import org.ownwords.counted.AsOf;
import org.ownwords.counted.Asked;
import org.ownwords.counted.CountStore;
import org.ownwords.counted.People;
import org.ownwords.counted.Stretch;
import org.ownwords.counted.Subject;
import org.ownwords.counted.YearCounts;
import org.ownwords.database.Database;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.importing.Import;
import org.ownwords.exchange.synthetic.SyntheticYear;
import org.ownwords.returns.cells.MomentStore;
import org.ownwords.returns.cells.OneReturn;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.measures.Measures;
import org.ownwords.returns.publishing.PublishedReturn;
import org.ownwords.returns.publishing.PublishedReturns;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.ReportingYear;
import org.ownwords.vocabulary.Voice;

/// One question has one answer, wherever it is asked: on the Board's page, in the cells of the return, in its measures
/// and gaps, and in the views that analysts read.
@Tag("postgresql")
class OneAnswerTests {

    private static final ReportingYear YEAR = ReportingYear.of("2025-26");

    @TempDir
    private Path place;

    /// An ended enquiry, as an analyst reads it.
    private record Ended(
            UUID enquiry,
            UUID caseId,
            UUID person,
            LocalDate on,
            String asked,
            @Nullable String cameAbout,
            @Nullable String voice,
            @Nullable String safer) {

        static List<Ended> of(DSLContext db, String authority, ReportingYear year) {
            return db.fetch("""
                            select n.enquiry_id, e.case_id, e.person_id, n.concluded_on, n.asked_about_outcomes,
                                   n.came_about, n.voice, n.feels_safer
                              from reporting.ending n
                              join reporting.enquiry e using (authority, enquiry_id)
                             where authority = ? and n.concluded_on between ? and ?
                            """, authority, year.first(), year.last())
                    .map(row -> new Ended(
                            row.get(0, UUID.class),
                            row.get(1, UUID.class),
                            row.get(2, UUID.class),
                            row.get(3, LocalDate.class),
                            row.get(4, String.class),
                            row.get(5, String.class),
                            row.get(6, String.class),
                            row.get(7, String.class)));
        }

        Asked answer() {
            return switch (asked) {
                case "expressed" -> Asked.EXPRESSED;
                case "none-expressed" -> Asked.NONE_EXPRESSED;
                case "no" -> Asked.NO;
                default -> Asked.NOT_KNOWN;
            };
        }

        Optional<CameAbout> came() {
            return Optional.ofNullable(cameAbout).map(code -> switch (code) {
                case "fully" -> CameAbout.FULLY;
                case "not" -> CameAbout.NOT;
                default -> CameAbout.PARTLY;
            });
        }
    }

    private static void has_one_answer(Database database, String authority, ReportingYear year, int atLeast)
            throws SQLException {
        var sac = OneReturn.of(database, authority, year);
        try (var connection = database.application().getConnection()) {
            connection.setAutoCommit(false);
            var db = DSL.using(connection);
            db.execute("select set_config('ownwords.authority', ?, true)", authority);
            var ended = Ended.of(db, authority, year);
            assertThat(ended).hasSizeGreaterThanOrEqualTo(atLeast);
            var people = CountStore.on(db).people(authority, year, new AsOf.Now());
            the_return_counts_each_enquiry(sac, ended);
            the_board_counts_each_person_by_the_last(people, ended);
            the_boards_further_figures_count_the_same(sac, people, CountStore.on(db), authority, year);
            both_agree_but_for_those_who_had_two(sac, people, ended);
            the_measures_are_made_of_the_same_risks(sac, db);
            gaps_are_of_the_same_endings(db, authority, year, ended);
        }
    }

    private static void the_boards_further_figures_count_the_same(
            SacReturn sac, People people, YearCounts counts, String authority, ReportingYear year) {
        var concerns = counts.slices(authority, Subject.CONCERNS, Stretch.of(year), new AsOf.Now());
        for (var figure : List.of("source", "became", "again")) {
            assertThat(concerns.all(figure)).as(figure).isEqualTo(sac.row(SacTable.SG1F, "concern", "total"));
        }
        assertThat(concerns.all("people")).isEqualTo(sac.total(SacTable.SG1A, "concern"));
        var endings = counts.slices(authority, Subject.ENDINGS, Stretch.of(year), new AsOf.Now());
        assertThat(endings.at("all", "", "asked:expressed"))
                .isEqualTo(people.asked().getOrDefault(Asked.EXPRESSED, 0L));
        assertThat(endings.at("all", "", "asked:no")).isEqualTo(people.asked().getOrDefault(Asked.NO, 0L));
        assertThat(endings.at("all", "", "came:fully"))
                .isEqualTo(people.cameAbout().getOrDefault(Optional.of(CameAbout.FULLY), 0L));
        assertThat(endings.at("all", "", "safer:yes")).isEqualTo(people.safer().getOrDefault(Optional.of("yes"), 0L));
        for (var figure : List.of("team", "agency", "support", "gender", "ethnicity", "quarter")) {
            assertThat(endings.rows(figure).values().stream()
                            .mapToLong(row -> row.getOrDefault("came:not", 0L))
                            .sum())
                    .as(figure)
                    .isEqualTo(people.cameAbout().getOrDefault(Optional.of(CameAbout.NOT), 0L));
        }
    }

    private static long answers(SacReturn sac, String row) {
        return sac.row(SacTable.SG4A, "section-42", row) + sac.row(SacTable.SG4A, "other", row);
    }

    private static void the_return_counts_each_enquiry(SacReturn sac, List<Ended> ended) {
        for (var row : List.of("expressed", "none-expressed", "no", "dont-know", "not-recorded")) {
            assertThat(answers(sac, row))
                    .as(row)
                    .isEqualTo(ended.stream()
                            .filter(each -> each.asked().equals(row))
                            .count());
        }
        for (var row : List.of("fully", "partially", "not")) {
            assertThat(answers(sac, row))
                    .as(row)
                    .isEqualTo(ended.stream()
                            .filter(each -> each.answer() == Asked.EXPRESSED && row.equals(each.cameAbout()))
                            .count());
        }
    }

    private static List<Ended> last(List<Ended> ended) {
        return List.copyOf(ended.stream()
                .collect(Collectors.toMap(
                        Ended::person,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Ended::on)
                                .thenComparing(each -> each.enquiry().toString(), Comparator.reverseOrder()))))
                .values());
    }

    private static <K> Map<K, Long> by(Stream<Ended> ended, Function<Ended, K> answer) {
        return ended.collect(Collectors.groupingBy(answer, Collectors.counting()));
    }

    private static Stream<Ended> expressed(List<Ended> ended) {
        return ended.stream().filter(each -> each.answer() == Asked.EXPRESSED);
    }

    private static void the_board_counts_each_person_by_the_last(People people, List<Ended> ended) {
        var last = last(ended);
        assertThat(people.all()).isEqualTo(last.size());
        assertThat(people.asked()).isEqualTo(by(last.stream(), Ended::answer));
        assertThat(people.cameAbout()).isEqualTo(by(expressed(last), Ended::came));
        assertThat(people.voices())
                .isEqualTo(by(
                        expressed(last),
                        each -> Optional.ofNullable(each.voice()).flatMap(Voice::of)));
        assertThat(people.safer())
                .isEqualTo(by(
                        last.stream(),
                        each -> Optional.ofNullable(each.safer()).filter(code -> !code.equals("not-asked"))));
    }

    /// What stands on the Board's page and in SG4a differs by the earlier enquiries of people who had several, and by
    /// nothing else.
    private static void both_agree_but_for_those_who_had_two(SacReturn sac, People people, List<Ended> ended) {
        var earlier = new java.util.ArrayList<>(ended);
        earlier.removeAll(last(ended));
        var came = new HashMap<>(people.cameAbout());
        by(expressed(earlier), Ended::came).forEach((answer, number) -> came.merge(answer, number, Long::sum));
        assertThat(came.getOrDefault(Optional.of(CameAbout.FULLY), 0L)).isEqualTo(answers(sac, "fully"));
        assertThat(came.getOrDefault(Optional.of(CameAbout.PARTLY), 0L)).isEqualTo(answers(sac, "partially"));
        assertThat(came.getOrDefault(Optional.of(CameAbout.NOT), 0L)).isEqualTo(answers(sac, "not"));
        var asked = new HashMap<>(people.asked());
        by(earlier.stream(), Ended::answer).forEach((answer, number) -> asked.merge(answer, number, Long::sum));
        assertThat(asked.getOrDefault(Asked.EXPRESSED, 0L)).isEqualTo(answers(sac, "expressed"));
        assertThat(asked.getOrDefault(Asked.NO, 0L)).isEqualTo(answers(sac, "no"));
    }

    private static void the_measures_are_made_of_the_same_risks(SacReturn sac, DSLContext db) {
        var measures = Measures.of(sac, Optional.empty());
        var better = db.fetchSingle(
                        """
                        select count(distinct (n.enquiry_id, k.source, k.risk_outcome))
                          from reporting.ending n
                          join reporting.enquiry e using (authority, enquiry_id)
                          join reporting.risk k using (authority, enquiry_id)
                         where authority = ? and n.concluded_on between ? and ? and e.kind = 'section-42'
                           and k.risk_outcome in ('reduced', 'removed') and k.source is not null
                           and k.assessment in ('identified-action', 'identified-no-action')
                        """,
                        sac.council().code(),
                        sac.year().first(),
                        sac.year().last())
                .get(0, Long.class);
        assertThat(measures.risks().better()).isEqualTo(better);
        assertThat(measures.started().concerns())
                .isEqualTo(db.fetchSingle(
                                "select count(*) from reporting.concern where authority = ? and raised_on between ? and ?",
                                sac.council().code(),
                                sac.year().first(),
                                sac.year().last())
                        .get(0, Long.class));
    }

    private static void gaps_are_of_the_same_endings(
            DSLContext db, String authority, ReportingYear year, List<Ended> ended) {
        var gaps = new GapStore(db)
                .counted(authority, year).stream()
                        .collect(Collectors.groupingBy(
                                GapStore.Line::gap, Collectors.summingLong(GapStore.Line::cases)));
        assertThat(gaps.getOrDefault(Gap.NO_RESULT, 0L))
                .isEqualTo(expressed(ended)
                        .filter(each -> each.cameAbout() == null)
                        .map(Ended::caseId)
                        .distinct()
                        .count());
        assertThat(gaps.getOrDefault(Gap.NOT_KNOWN_IF_ASKED, 0L))
                .isEqualTo(ended.stream()
                        .filter(each -> each.asked().equals("not-recorded"))
                        .map(Ended::caseId)
                        .distinct()
                        .count());
    }

    @Test
    void a_year_that_was_brought_in_has_one_answer_everywhere() throws IOException, SQLException {
        try (var record = Scratch.empty()) {
            SyntheticYear.write(place, "503", YEAR, 800, 7, (done, of) -> {});
            new Import(record.database(), Progress.QUIETLY).run(place, Instant.parse("2026-06-01T11:00:00Z"));
            has_one_answer(record.database(), "503", YEAR, 100);
            published_figures_stay_while_the_record_grows(record.database());
        }
    }

    /// One closing more, and nothing that is published is another number.
    private void published_figures_stay_while_the_record_grows(Database database) throws SQLException {
        var before = published(database);
        assertThat(before.until()).contains(LocalDate.of(2026, 6, 1));
        var was = people(database).all();
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    with f as (
                        insert into case_file (authority, id, person_id, recorded_at, recorded_by)
                        values ('503', gen_random_uuid(), gen_random_uuid(), '2026-06-03T09:00:00Z', 'import')
                        returning id
                    ), e as (
                        insert into enquiry (authority, id, case_id, concern_id, kind, started_on, received,
                                             recorded_at, recorded_by)
                        select '503', gen_random_uuid(), f.id, (select id from concern where authority = '503' limit 1),
                               'section-42', '2026-03-01', true, '2026-06-03T09:00:00Z', 'import'
                          from f returning id, case_id
                    )
                    insert into received_ending (authority, id, case_id, enquiry_id, concluded_on, asked_about_outcomes,
                                                 recorded_at, recorded_by)
                    select '503', gen_random_uuid(), e.case_id, e.id, '2026-03-30', 'no', '2026-06-03T09:00:00Z', 'import'
                      from e
                    """);
        }
        assertThat(people(database).all()).as("as the record stands now").isEqualTo(was + 1);
        assertThat(published(database)).isEqualTo(before);
    }

    private static PublishedReturn published(Database database) {
        var sac = OneReturn.of(database, "503", YEAR);
        try (var moment = MomentStore.of(database, "503")) {
            return PublishedReturns.at(moment)
                    .of("503", sac.year(), LocalDate.of(2026, 7, 20))
                    .orElseThrow();
        }
    }

    private static People people(Database database) throws SQLException {
        try (var connection = database.application().getConnection()) {
            connection.setAutoCommit(false);
            var db = DSL.using(connection);
            db.execute("select set_config('ownwords.authority', '503', true)");
            return CountStore.on(db).people("503", YEAR, new AsOf.Now());
        }
    }

    /// Whatever the tests have recorded through the doors by now.
    @Test
    void what_was_recorded_here_has_one_answer_everywhere() throws SQLException {
        for (var year : List.of("2025-26", "2026-27")) {
            has_one_answer(TestCouncil.get().database(), TestDatabase.LARCHMERE, ReportingYear.of(year), 0);
        }
    }
}
