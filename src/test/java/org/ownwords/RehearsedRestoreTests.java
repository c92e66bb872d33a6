package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.command.Place;
import org.ownwords.database.Database;
import org.ownwords.database.SystemsServer;

/// What `docs/operating.md` says of saving and bringing back, done word for word on
/// servers of the system's own.
@Tag("postgresql")
class RehearsedRestoreTests {

    private static final Instant MORNING = Instant.parse("2026-03-27T09:30:00Z");
    private static final String OWNER = "ownwords";
    private static final int WORKING = 3;

    /// Recordings that were acknowledged, as the ids of their rows.
    private final ConcurrentLinkedQueue<UUID> acknowledged = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path elsewhere;

    @Test
    void a_dump_of_a_server_in_use_is_restored_on_another_and_nothing_acknowledged_is_missing() throws Exception {
        assumeTrue(SystemsServer.isThere(), SystemsServer.NONE);
        var seal = elsewhere.resolve("seal.json");
        try (var server = SystemsServer.start();
                var another = SystemsServer.start()) {
            server.add("ownwords", OWNER);
            try (var database = Database.server(server.url(OWNER, "ownwords"))) {
                TestDatabase.addCouncils(database);
                var before = whileTheyRecord(database.application(), () -> {
                    command(server, "seal", "--out", seal.toString(), "--authority", TestDatabase.LARCHMERE);
                    var sofar = Set.copyOf(acknowledged);
                    dump(server, another);
                    return sofar;
                });
                assertThat(acknowledged).as("they went on while it was dumped").hasSizeGreaterThan(before.size());

                restore(another);
                command(another, "verify", "--seal", seal.toString());
                try (var restored = Database.serverAsItIs(another.url(OWNER, "ownwords"))) {
                    assertThat(details(restored.owner())).containsAll(before);
                }
            }
            work_goes_on(another);
        }
    }

    private interface Meanwhile {
        Set<UUID> happens() throws Exception;
    }

    /// Something that happens while people record, each on cases of their own, once there is something of each.
    private Set<UUID> whileTheyRecord(DataSource application, Meanwhile meanwhile) throws Exception {
        var enough = new AtomicBoolean();
        try (var people = Executors.newFixedThreadPool(WORKING)) {
            var recording = Stream.generate(() -> CompletableFuture.runAsync(() -> record(application, enough), people))
                    .limit(WORKING)
                    .toList();
            try {
                while (acknowledged.size() < 10 * WORKING && recording.stream().noneMatch(CompletableFuture::isDone)) {
                    Thread.sleep(10);
                }
                return meanwhile.happens();
            } finally {
                enough.set(true);
                recording.forEach(CompletableFuture::join);
            }
        }
    }

    private void record(DataSource application, AtomicBoolean enough) {
        try (var recorder = new Recorder(application, TestDatabase.LARCHMERE)) {
            while (!enough.get()) {
                var chain = UUID.randomUUID();
                acknowledged.add(recorder.details(chain, recorder.person(chain, MORNING), "Joan", MORNING));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void dump(SystemsServer server, SystemsServer another) throws Exception {
        server.run(
                "pg_dump",
                "--format=custom",
                "--file=" + another.directory().resolve("ownwords.dump"),
                "--dbname=" + server.address(OWNER, "ownwords"));
        server.run(
                "pg_dumpall",
                "--roles-only",
                "--no-role-passwords",
                "--file=" + another.directory().resolve("roles.sql"),
                "--database=ownwords",
                "--dbname=" + server.address(OWNER, "ownwords"));
    }

    /// Roles that are there already are said to be, and left.
    private static void restore(SystemsServer another) throws Exception {
        another.add("ownwords", OWNER);
        another.run(
                "psql",
                "--dbname=" + another.address(SystemsServer.SUPERUSER, "postgres"),
                "--file=" + another.directory().resolve("roles.sql"));
        another.run(
                "pg_restore",
                "--exit-on-error",
                "--dbname=" + another.address(OWNER, "ownwords"),
                another.directory().resolve("ownwords.dump").toString());
    }

    private static Set<UUID> details(DataSource owner) {
        return new TreeSet<>(DSL.using(owner, SQLDialect.POSTGRES)
                .select(DSL.field("id", UUID.class))
                .from("person_details")
                .fetch(0, UUID.class));
    }

    /// The application has its password there, and adds to the chains that it finds.
    private void work_goes_on(SystemsServer another) throws Exception {
        try (var restored = Database.server(another.url(OWNER, "ownwords"));
                var recorder = new Recorder(restored.application(), TestDatabase.LARCHMERE)) {
            var chain = UUID.randomUUID();
            var added = recorder.details(chain, recorder.person(chain, MORNING), "Arthur", MORNING);
            assertThat(details(restored.owner())).contains(added);
        }
        command(another, "verify");
    }

    /// An operator's command, which finds nothing wrong.
    private static void command(SystemsServer server, String... words) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var place = new Place.Server(server.url(OWNER, "ownwords"));
        var status = new Commands(out, out, place, Clock.systemUTC()).perform(words);
        assertThat(status)
                .as(List.of(words) + ": " + said.toString(StandardCharsets.UTF_8))
                .isZero();
    }
}
