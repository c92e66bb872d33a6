package org.ownwords.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.Recorder;
import org.ownwords.TestDatabase;
import org.ownwords.history.Verification;

@Tag("postgresql")
class KillTests {

    private static final int RECORDED_FIRST = 100;

    @TempDir
    private Path directory;

    /// The programs are unpacked once in a process. They must not go when a test's directory does.
    @BeforeAll
    static void unpack() {
        TestDatabase.get();
    }

    @RepeatedTest(3)
    void what_was_recorded_before_the_server_was_killed_is_there_after() throws Exception {
        var recorded = new ConcurrentLinkedQueue<UUID>();
        var killed = Database.embedded(directory);
        TestDatabase.addCouncils(killed);
        try (var people = Executors.newFixedThreadPool(4)) {
            var shared = UUID.randomUUID();
            var recording = Stream.of(shared, shared, UUID.randomUUID(), UUID.randomUUID())
                    .map(chain -> people.submit(() -> recordUntilKilled(killed, chain, recorded)))
                    .toList();
            while (recorded.size() < RECORDED_FIRST) {
                Thread.sleep(1);
            }
            kill();
            for (var one : recording) {
                one.get();
            }
        }
        killed.close();

        try (var database = Database.embedded(directory)) {
            assertThat(people(database)).containsAll(recorded);
            new Verification(database.owner()).verify(Optional.empty(), finding -> {
                throw new AssertionError(finding.sentence());
            });
        }
    }

    private static Object recordUntilKilled(Database database, UUID chain, ConcurrentLinkedQueue<UUID> recorded) {
        try (var recorder = new Recorder(database.application(), TestDatabase.LARCHMERE)) {
            while (true) {
                recorded.add(recorder.person(chain, Instant.parse("2026-03-27T09:30:00Z")));
            }
        } catch (SQLException killed) {
            return recorded;
        }
    }

    /// The application and the database killed at once, and started again at once: the server that was killed still
    /// keeps its place for a moment.
    @Test
    void a_server_that_was_killed_is_started_again_at_once_each_time() throws Exception {
        for (var time = 0; time < 5; time++) {
            EmbeddedServer.open(directory);
            killAtOnce();
        }
        try (var again = EmbeddedServer.open(directory);
                var connection = again.owner().getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void a_server_that_does_not_come_up_says_why() throws Exception {
        EmbeddedServer.open(directory).close();
        Files.writeString(directory.resolve("postgresql/PG_VERSION"), "12\n");
        assertThatThrownBy(() -> EmbeddedServer.open(directory, Duration.ofMillis(10)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("postgresql.log may say more")
                .cause()
                .hasMessage("PostgreSQL says: database files are incompatible with server");
    }

    private void kill() throws Exception {
        for (var process : killAtOnce()) {
            process.onExit().join();
        }
    }

    /// The server and all its processes, at once and without a word.
    private List<ProcessHandle> killAtOnce() throws Exception {
        var server = Postmaster.on(directory.toRealPath().resolve("postgresql"))
                .orElseThrow()
                .process();
        var processes = new ArrayList<>(server.descendants().toList());
        Stream.concat(Stream.of(server), processes.stream()).forEach(ProcessHandle::destroyForcibly);
        processes.add(server);
        return processes;
    }

    private static Set<UUID> people(Database database) throws SQLException {
        var people = new HashSet<UUID>();
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from person")) {
            while (rows.next()) {
                people.add(rows.getObject(1, UUID.class));
            }
        }
        return people;
    }
}
