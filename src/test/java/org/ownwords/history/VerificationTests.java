package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Recorder;
import org.ownwords.Scratch;
import org.ownwords.TestDatabase;
import org.ownwords.history.Finding.ChainCutOff;
import org.ownwords.history.Finding.ChainEndAltered;
import org.ownwords.history.Finding.FactAltered;
import org.ownwords.history.Finding.FactMissing;
import org.ownwords.history.Finding.FactsReordered;
import org.ownwords.history.Finding.Place;
import org.ownwords.history.Finding.RowAltered;
import org.ownwords.history.Finding.RowMissing;
import org.ownwords.history.Finding.RowWithoutFact;
import org.ownwords.history.Finding.SealBroken;
import org.ownwords.history.Finding.SealMissing;
import org.ownwords.history.Finding.SealedEndLost;

/// Somebody who has the server for an afternoon, and what is found afterwards.
@Tag("postgresql")
class VerificationTests {

    private static final String LARCHMERE = TestDatabase.LARCHMERE;
    private static final Chain JOANS = new Chain(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final Chain TOMS = new Chain(UUID.fromString("ffffffff-0000-4000-8000-000000000002"));
    private static final Instant MORNING = Instant.parse("2026-03-27T09:30:00.123456Z");

    /// Joan's chain has five facts and Tom's one; Saltby has one, too. All of that is sealed.
    private static final Scratch BEFORE = Scratch.empty();

    private static final List<UUID> JOANS_ROWS = new ArrayList<>();

    private Scratch record = BEFORE;

    @TempDir
    private Path elsewhere;

    @BeforeAll
    static void record_and_seal() throws SQLException {
        try (var larchmere = new Recorder(BEFORE.application(), LARCHMERE);
                var saltby = new Recorder(BEFORE.application(), TestDatabase.SALTBY)) {
            var joan = larchmere.person(JOANS.id(), MORNING);
            JOANS_ROWS.add(joan);
            for (var name : List.of("Joan", "Joanie", "Jo", "Joan")) {
                JOANS_ROWS.add(larchmere.details(JOANS.id(), joan, name, MORNING));
            }
            larchmere.person(TOMS.id(), MORNING);
            saltby.person(UUID.randomUUID(), MORNING);
        }
        var seals = new Seals(BEFORE.application());
        assertThat(seals.authorities()).containsExactly("990", "991");
        for (var authority : seals.authorities()) {
            assertThat(seals.seal(authority, MORNING)).isPresent();
        }
    }

    @AfterAll
    static void drop() {
        BEFORE.close();
    }

    @BeforeEach
    void copy() {
        record = BEFORE.copy();
    }

    @AfterEach
    void drop_copy() {
        record.close();
    }

    @Test
    void a_record_that_nobody_touched_gives_no_finding() throws Exception {
        var findings = new ArrayList<Finding>();
        var checked = new Verification(record.owner()).verify(Optional.of(exported()), findings::add);
        assertThat(findings).isEmpty();
        assertThat(checked).isEqualTo(new Verification.Checked(7, 3, 7, new Verification.InBatches(0, 0), 2, 2));
    }

    @Test
    void the_hash_worked_out_here_is_the_one_the_database_works_out() throws SQLException {
        try (var scratch = Scratch.empty()) {
            var chain = UUID.randomUUID();
            try (var recorder = new Recorder(scratch.application(), TestDatabase.LARCHMERE)) {
                var person = recorder.person(chain, Instant.parse("2026-03-27T09:30:00Z"));
                recorder.details(chain, person, "Zoë “Jo” O’Hara\n😀", Instant.parse("2026-07-01T23:59:59.999999Z"));
                recorder.person(chain, Instant.parse("1931-02-28T00:00:00.000001Z"));
            }
            var facts = new ArrayList<KeptFact>();
            try (var store = VerificationStore.open(scratch.owner())) {
                store.eachFact(facts::add);
            }
            assertThat(facts).hasSize(3);
            assertThat(facts.get(0).hashAfter(Hash.NONE)).isEqualTo(facts.get(0).hash());
            assertThat(facts.get(1).hashAfter(facts.get(0).hash()))
                    .isEqualTo(facts.get(1).hash());
            assertThat(facts.get(2).hashAfter(facts.get(1).hash()))
                    .isEqualTo(facts.get(2).hash());
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "kind,        'CaseClosed'",
                "happened_at, happened_at - interval '1 microsecond'",
                "happened_at, 'infinity'",
                "recorded_at, recorded_at + interval '1 day'",
                "recorded_by, 'tess'",
                "row_table,   'person'",
                "row_digest,  sha256('')",
                "hash,        sha256('')",
            })
    void a_fact_that_was_changed_is_named(String column, String value) throws Exception {
        record.tamper(
                "update fact set %s = %s where chain_id = '%s' and position = 3".formatted(column, value, JOANS.id()));
        var kind = column.equals("kind") ? "CaseClosed" : "DetailsRecorded";
        var table = column.equals("row_table") ? "person" : "person_details";
        assertThat(findings())
                .contains(new FactAltered(new Place(LARCHMERE, JOANS, 3, kind, new Row(table, JOANS_ROWS.get(2)))))
                .filteredOn(FactAltered.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_fact_that_was_pointed_at_another_row_is_named() throws Exception {
        var other = UUID.randomUUID();
        record.tamper(onFact("update fact set row_id = '%s'".formatted(other), 3));
        assertThat(findings())
                .containsExactly(
                        new FactAltered(place(3, other)),
                        new RowMissing(place(3, other)),
                        new RowWithoutFact(LARCHMERE, new Row("person_details", JOANS_ROWS.get(2))));
    }

    @ParameterizedTest
    @CsvSource({"authority, 991", "chain_id, 00000000-0000-4000-8000-000000000009"})
    void a_fact_that_was_given_to_another_chain_is_missed_from_its_own(String column, String value) throws Exception {
        record.tamper(onFact("update fact set %s = '%s'".formatted(column, value), 3));
        assertThat(findings())
                .contains(new FactMissing(LARCHMERE, JOANS, 3, 3))
                .anyMatch(finding -> finding instanceof FactMissing missing && missing.last() == 2);
    }

    @Test
    void a_fact_removed_from_the_middle_is_named() throws Exception {
        record.tamper(onFact("delete from fact", 2), onFact("delete from fact", 3));
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        new FactMissing(LARCHMERE, JOANS, 2, 3),
                        new RowWithoutFact(LARCHMERE, new Row("person_details", JOANS_ROWS.get(1))),
                        new RowWithoutFact(LARCHMERE, new Row("person_details", JOANS_ROWS.get(2))));
    }

    @Test
    void a_fact_removed_and_the_gap_closed_is_found() throws Exception {
        record.tamper(
                onFact("delete from fact", 2),
                onFact("update fact set position = 2", 3),
                onFact("update fact set position = 3", 4),
                onFact("update fact set position = 4", 5));
        assertThat(findings())
                .contains(
                        new ChainCutOff(LARCHMERE, JOANS, 5, 4),
                        new FactAltered(place(2, JOANS_ROWS.get(2))),
                        new FactsReordered(place(3, JOANS_ROWS.get(3)), 4));
    }

    @Test
    void the_last_fact_removed_is_named() throws Exception {
        record.tamper(onFact("delete from fact", 5));
        assertThat(findings())
                .containsExactly(
                        new ChainCutOff(LARCHMERE, JOANS, 5, 4),
                        new RowWithoutFact(LARCHMERE, new Row("person_details", JOANS_ROWS.get(4))),
                        new SealedEndLost(LARCHMERE, 1, JOANS, 5));
    }

    @Test
    void a_whole_chain_removed_is_named() throws Exception {
        record.tamper("delete from fact where chain_id = '" + TOMS.id() + "'");
        assertThat(findings())
                .contains(new ChainCutOff(LARCHMERE, TOMS, 1, 0), new SealedEndLost(LARCHMERE, 1, TOMS, 1));
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "2, 4", "1, 5", "4, 5"})
    void two_facts_that_changed_places_are_named_and_no_other(int one, int other) throws Exception {
        record.tamper(
                onFact("update fact set position = -1", one),
                onFact("update fact set position = " + one, other),
                onFact("update fact set position = " + other, -1));
        assertThat(findings())
                .filteredOn(finding -> !(finding instanceof SealedEndLost))
                .containsExactlyInAnyOrder(
                        new FactsReordered(moved(one, other), other), new FactsReordered(moved(other, one), one));
    }

    private Place moved(int to, int from) {
        return from == 1
                ? new Place(LARCHMERE, JOANS, to, "PersonAdded", new Row("person", JOANS_ROWS.getFirst()))
                : place(to, JOANS_ROWS.get(from - 1));
    }

    @ParameterizedTest
    @CsvSource({"'length = 4'", "'head = sha256('''')'", "'length = 4, head = sha256('''')'"})
    void a_changed_end_of_a_chain_is_named(String change) throws Exception {
        record.tamper("update chain set %s where id = '%s'".formatted(change, JOANS.id()));
        assertThat(findings()).containsExactly(new ChainEndAltered(LARCHMERE, JOANS));
    }

    @Test
    void a_removed_end_of_a_chain_is_named() throws Exception {
        record.tamper("delete from chain where id = '" + JOANS.id() + "'");
        assertThat(findings()).containsExactly(new ChainEndAltered(LARCHMERE, JOANS));
    }

    @Test
    void words_that_were_changed_are_named() throws Exception {
        record.tamper("update person_details set given_name = 'Joanna' where id = '" + JOANS_ROWS.get(1) + "'");
        assertThat(findings()).containsExactly(new RowAltered(place(2, JOANS_ROWS.get(1))));
    }

    @Test
    void words_that_were_added_are_named() throws Exception {
        record.tamper("update person_details set address = '1 Mill Lane' where id = '" + JOANS_ROWS.get(1) + "'");
        assertThat(findings()).containsExactly(new RowAltered(place(2, JOANS_ROWS.get(1))));
    }

    @Test
    void a_row_that_was_removed_is_named() throws Exception {
        record.tamper("delete from person_details where id = '" + JOANS_ROWS.get(1) + "'");
        assertThat(findings()).containsExactly(new RowMissing(place(2, JOANS_ROWS.get(1))));
    }

    @Test
    void a_table_that_was_removed_is_missed_row_by_row() throws Exception {
        record.tamper("drop table person_details cascade");
        assertThat(findings()).hasSize(4).allMatch(RowMissing.class::isInstance);
    }

    @Test
    void a_row_added_behind_the_back_is_named() throws Exception {
        var forged = UUID.randomUUID();
        record.tamper("insert into person values ('991', '%s', now(), 'tess')".formatted(forged));
        assertThat(findings()).containsExactly(new RowWithoutFact(TestDatabase.SALTBY, new Row("person", forged)));
    }

    @Test
    void a_table_struck_off_the_list_of_those_kept_is_still_looked_at() throws Exception {
        record.tamper(
                "delete from kept where row_table = 'person_details'",
                "update person_details set given_name = 'Joanna' where id = '" + JOANS_ROWS.get(1) + "'");
        assertThat(findings()).containsExactly(new RowAltered(place(2, JOANS_ROWS.get(1))));
    }

    /// Ten looks are sealed, and two are newer.
    private void looks() throws SQLException {
        var look = """
                insert into look (authority, at, actor, role, method, route, status)
                select '990', now(), 'nadia.rahman', 'practitioner', 'GET', '/cases/{caseId}', 200
                  from generate_series(1, %d)
                """;
        record.tamper(look.formatted(10));
        new Seals(record.application()).seal(LARCHMERE, MORNING);
        record.tamper(look.formatted(2));
    }

    @Test
    void looks_are_sealed_in_batches_and_those_since_are_said_not_to_be() throws Exception {
        looks();
        var findings = new ArrayList<Finding>();
        var checked = new Verification(record.owner()).verify(Optional.empty(), findings::add);
        assertThat(findings).isEmpty();
        assertThat(checked.inBatches()).isEqualTo(new Verification.InBatches(10, 2));
        new Seals(record.application()).seal(LARCHMERE, MORNING);
        assertThat(new Verification(record.owner())
                        .verify(Optional.empty(), findings::add)
                        .inBatches())
                .isEqualTo(new Verification.InBatches(12, 0));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "delete from look where id = 3, 9",
        "update look set actor = 'tess' where id = 3, 10",
        "update look set subject = gen_random_uuid() where id = 10, 10",
        "delete from batched; delete from look where id = 1, 9",
        "delete from look, 0",
        "drop table look, 0"
    })
    void a_look_that_was_removed_or_given_to_somebody_else_is_found(String tampering, long left) throws Exception {
        looks();
        record.tamper(tampering.split("; "));
        assertThat(findings())
                .containsExactly(new Finding.BatchAltered(LARCHMERE, "look", new Finding.Numbers(1, 10), 10, left));
    }

    @Test
    void a_look_added_to_a_batch_afterwards_is_found() throws Exception {
        looks();
        record.tamper("""
                insert into look (authority, id, at, actor, role, method, route, status) overriding system value
                values ('990', 0, now(), 'tess', 'practitioner', 'GET', '/cases/{caseId}', 200)
                """);
        assertThat(findings())
                .containsExactly(new Finding.BatchAltered(LARCHMERE, "look", new Finding.Numbers(1, 10), 10, 11));
    }

    @Test
    void the_last_fact_removed_with_its_row_and_the_end_mended_is_found_by_the_seal() throws Exception {
        removeLastAndMend();
        assertThat(findings()).containsExactly(new SealedEndLost(LARCHMERE, 1, JOANS, 5));
    }

    @Test
    void the_last_fact_removed_with_its_row_end_and_seals_is_found_by_the_seal_kept_elsewhere() throws Exception {
        var kept = exported();
        removeLastAndMend();
        record.tamper("delete from seal_end", "delete from seal");
        assertThat(findings()).isEmpty();
        assertThat(findings(kept))
                .containsExactly(new SealMissing(LARCHMERE, 1), new SealedEndLost(LARCHMERE, 1, JOANS, 5));
    }

    private void removeLastAndMend() throws SQLException {
        record.tamper(
                onFact("delete from fact", 5),
                "delete from person_details where id = '" + JOANS_ROWS.get(4) + "'",
                """
                update chain c set length = 4, head = f.hash from fact f
                 where c.id = '%1$s' and f.chain_id = c.id and f.position = 4
                """.formatted(JOANS.id()));
    }

    @Test
    void a_chain_rewritten_from_a_row_on_is_found_by_the_seal() throws Exception {
        rewrite();
        assertThat(findings()).containsExactly(new SealedEndLost(LARCHMERE, 1, JOANS, 5));
    }

    @Test
    void a_chain_rewritten_and_sealed_afresh_is_found_by_the_seal_kept_elsewhere() throws Exception {
        var kept = exported();
        rewrite();
        record.tamper("delete from seal_end", "delete from seal");
        new Seals(record.application()).seal(LARCHMERE, MORNING);
        assertThat(findings()).isEmpty();
        assertThat(findings(kept))
                .containsExactly(new SealBroken(LARCHMERE, 1), new SealedEndLost(LARCHMERE, 1, JOANS, 5));
    }

    /// As somebody would who knows how it is done: the row, its digest, and every hash from there on.
    private void rewrite() throws SQLException {
        record.tamper(
                "update person_details set given_name = 'Joanna' where id = '" + JOANS_ROWS.get(2) + "'",
                """
                do $$
                declare
                    f       fact;
                    before  bytea := '';
                begin
                    for f in select * from fact where chain_id = '%1$s' order by position loop
                        f.row_digest := row_digest(f.row_table, f.authority, f.row_id);
                        before := fact_hash(before, f);
                        update fact set row_digest = f.row_digest, hash = before
                         where chain_id = f.chain_id and position = f.position;
                    end loop;
                    update chain set head = before where id = '%1$s';
                end
                $$
                """.formatted(JOANS.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sealed_at = sealed_at + interval '1 day'",
                "sealed_at = 'infinity'",
                "previous = sha256('')",
                "root = sha256('')",
            })
    void a_changed_seal_is_named(String change) throws Exception {
        record.tamper("update seal set " + change + " where authority = '990'");
        assertThat(findings()).containsOnly(new SealBroken(LARCHMERE, 1));
    }

    @Test
    void an_end_taken_out_of_a_seal_is_named() throws Exception {
        record.tamper("delete from seal_end where chain_id = '" + TOMS.id() + "'");
        assertThat(findings()).containsExactly(new SealBroken(LARCHMERE, 1));
    }

    @Test
    void a_seal_removed_from_the_middle_is_named() throws Exception {
        var seals = new Seals(record.application());
        for (var day = 1; day <= 2; day++) {
            try (var larchmere = new Recorder(record.application(), LARCHMERE)) {
                larchmere.person(TOMS.id(), MORNING);
            }
            assertThat(seals.seal(LARCHMERE, MORNING)).isPresent();
        }
        assertThat(findings()).isEmpty();
        record.tamper(
                "delete from seal_end where seal_id = (select id from seal where number = 2)",
                "delete from seal where number = 2");
        assertThat(findings()).containsExactly(new SealMissing(LARCHMERE, 2));
    }

    @Test
    void a_recording_going_on_meanwhile_is_no_finding() throws Exception {
        try (var larchmere = new Recorder(record.application(), LARCHMERE);
                var store = VerificationStore.open(record.owner())) {
            var walk = new ChainWalk(finding -> {
                throw new AssertionError(finding.sentence());
            });
            store.rows().keptTables();
            larchmere.person(JOANS.id(), MORNING);
            store.eachFact(walk::add);
            walk.endOfChain();
            assertThat(walk.facts()).isEqualTo(7);
        }
    }

    @Test
    void a_user_who_would_be_shown_nothing_cannot_verify() {
        assertThatThrownBy(() -> new Verification(record.application()).verify(Optional.empty(), _ -> {}))
                .hasMessageContaining("row-level security");
    }

    private Place place(int position, UUID row) {
        return new Place(LARCHMERE, JOANS, position, "DetailsRecorded", new Row("person_details", row));
    }

    private static String onFact(String statement, int position) {
        return statement + " where chain_id = '%s' and position = %d".formatted(JOANS.id(), position);
    }

    private ExportedSeal exported() throws IOException {
        var seals = new Seals(record.application());
        var file = elsewhere.resolve("seal.txt");
        seals.export(seals.latest(LARCHMERE).orElseThrow(), file);
        return ExportedSeal.read(file);
    }

    private List<Finding> findings() throws IOException {
        return verify(Optional.empty());
    }

    private List<Finding> findings(ExportedSeal kept) throws IOException {
        return verify(Optional.of(kept));
    }

    private List<Finding> verify(Optional<ExportedSeal> kept) throws IOException {
        var findings = new ArrayList<Finding>();
        new Verification(record.owner()).verify(kept, findings::add);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.sentence())
                        .startsWith("Authority 99")
                        .endsWith("."));
        return findings;
    }
}
