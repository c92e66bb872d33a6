package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.Recorder;
import org.ownwords.Scratch;
import org.ownwords.TestDatabase;

@Tag("postgresql")
class SealsTests {

    private static final String LARCHMERE = TestDatabase.LARCHMERE;
    private static final UUID JOANS = new UUID(0, 1);
    private static final UUID TOMS = new UUID(0, 2);
    private static final Instant FRIDAY = Instant.parse("2026-11-20T02:30:00Z");
    private static final Instant SATURDAY = FRIDAY.plus(Duration.ofDays(1));

    private final Scratch record = Scratch.empty();
    private final Seals seals = new Seals(record.application());

    @TempDir
    private Path elsewhere;

    @AfterEach
    void drop() {
        record.close();
    }

    private void recordOn(UUID... chains) throws SQLException {
        try (var larchmere = new Recorder(record.application(), LARCHMERE)) {
            for (var chain : chains) {
                larchmere.person(chain, FRIDAY);
            }
        }
    }

    @Test
    void nothing_recorded_is_nothing_to_seal() {
        assertThat(seals.authorities()).isEmpty();
        assertThat(seals.seal(LARCHMERE, FRIDAY)).isEmpty();
        assertThat(seals.latest(LARCHMERE)).isEmpty();
    }

    @Test
    void what_has_not_grown_is_not_sealed_twice() throws SQLException {
        recordOn(JOANS);
        var first = seals.seal(LARCHMERE, FRIDAY);
        assertThat(first.map(Seal::number)).contains(1L);
        assertThat(seals.seal(LARCHMERE, SATURDAY)).isEmpty();
        assertThat(seals.latest(LARCHMERE)).isEqualTo(first);
    }

    @Test
    void a_seal_holds_what_has_grown_and_its_file_all_there_is() throws Exception {
        recordOn(JOANS, JOANS, TOMS);
        var first = seals.seal(LARCHMERE, FRIDAY).orElseThrow();
        recordOn(JOANS);
        var second = seals.seal(LARCHMERE, SATURDAY).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.at()).isEqualTo(SATURDAY);
        assertThat(endsIn(1)).isEqualTo(2);
        assertThat(endsIn(2)).isEqualTo(1);
        assertThat(file(first)).contains(JOANS + " 2 ").contains(TOMS + " 1 ");
        assertThat(file(second)).contains(JOANS + " 3 ").contains(TOMS + " 1 ");
        assertThat(file(first)).contains("number 1").contains(first.root());
    }

    private String file(Seal seal) throws Exception {
        var file = elsewhere.resolve(UUID.randomUUID().toString());
        seals.export(seal, file);
        return Files.readString(file);
    }

    private long endsIn(int number) throws SQLException {
        try (var connection = record.owner().getConnection();
                var count = connection.prepareStatement(
                        "select count(*) from seal_end join seal on seal.id = seal_id where number = ?")) {
            count.setInt(1, number);
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void a_council_seals_its_own_chains_only() throws SQLException {
        recordOn(JOANS);
        try (var saltby = new Recorder(record.application(), TestDatabase.SALTBY)) {
            saltby.person(TOMS, FRIDAY);
        }
        assertThat(seals.authorities()).containsExactly(LARCHMERE, TestDatabase.SALTBY);
        assertThat(seals.seal(LARCHMERE, FRIDAY)).isPresent();
        assertThat(endsIn(1)).isEqualTo(1);
        assertThat(seals.latest(TestDatabase.SALTBY)).isEmpty();
    }

    private SealCopies copies(String folder) {
        return new SealCopies(seals, record.application(), folder);
    }

    @Test
    void a_seal_leaves_by_itself_once_and_it_is_known_when_and_where() throws Exception {
        recordOn(JOANS);
        seals.seal(LARCHMERE, FRIDAY);
        var copies = copies(elsewhere.toString());
        copies.copy(LARCHMERE, FRIDAY);
        copies.copy(LARCHMERE, SATURDAY);
        var file = elsewhere.resolve("ownwords-990-1.seal");
        assertThat(copies.lastWritten(LARCHMERE)).contains(new SealCopy(1, file.toString(), null, FRIDAY));
        assertThat(copies.lastFailed(LARCHMERE)).isEmpty();
        assertThat(copies.lastWritten(TestDatabase.SALTBY)).isEmpty();
        assertThat(ExportedSeal.read(file).seal())
                .isEqualTo(seals.latest(LARCHMERE).orElseThrow());
        try (var files = Files.list(elsewhere)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_seal_that_could_not_leave_is_said_so_once_and_leaves_later() throws Exception {
        recordOn(JOANS);
        seals.seal(LARCHMERE, FRIDAY);
        var folder = elsewhere.resolve("away");
        var copies = copies(folder.toString());
        var file = folder.resolve("ownwords-990-1.seal");
        copies.copy(LARCHMERE, FRIDAY);
        copies.copy(LARCHMERE, SATURDAY);
        assertThat(copies.lastWritten(LARCHMERE)).isEmpty();
        assertThat(copies.lastFailed(LARCHMERE))
                .contains(new SealCopy(1, file.toString(), "the folder is not there", FRIDAY));
        Files.createDirectory(folder);
        copies.copy(LARCHMERE, SATURDAY);
        assertThat(copies.lastFailed(LARCHMERE)).isEmpty();
        assertThat(copies.lastWritten(LARCHMERE).map(SealCopy::at)).contains(SATURDAY);
    }

    @Test
    void without_a_folder_no_seal_leaves() throws Exception {
        recordOn(JOANS);
        seals.seal(LARCHMERE, FRIDAY);
        var copies = copies(" ");
        copies.copy(LARCHMERE, FRIDAY);
        assertThat(copies.folder()).isEmpty();
        assertThat(copies.lastWritten(LARCHMERE)).isEmpty();
        assertThat(copies.lastFailed(LARCHMERE)).isEmpty();
    }

    @Test
    void several_who_seal_at_once_make_one_seal() throws Exception {
        recordOn(JOANS, TOMS);
        long made = 0;
        try (var sealers = Executors.newFixedThreadPool(4)) {
            var sealing = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(_ -> sealers.submit(() -> seals.seal(LARCHMERE, FRIDAY)))
                    .toList();
            for (var one : sealing) {
                made += one.get().stream().count();
            }
        }
        assertThat(made).isEqualTo(1);
        assertThat(new Verification(record.owner()).verify(Optional.empty(), finding -> {
                    throw new AssertionError(finding.sentence());
                }))
                .isEqualTo(new Verification.Checked(2, 2, 2, new Verification.InBatches(0, 0), 1, 0));
    }
}
