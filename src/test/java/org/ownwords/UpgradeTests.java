package org.ownwords;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.command.Place;
import org.ownwords.database.Database;

/// The database of an earlier version becomes one of this version when the application starts, and nothing that was
/// recorded is lost or changed.
@Tag("postgresql")
class UpgradeTests {

    /// Larchmere as the version before settings and corrections recorded it, on PostgreSQL 15.
    private static final String FIRST = "/releases/first.sql.gz";

    /// A digest, as `pg_dump` writes it. The last of a fact is the hash that its chain goes on from.
    private static final Pattern HASH = Pattern.compile("'\\\\x([0-9a-f]{64})'");

    private static String dump() throws IOException {
        try (var zipped = Objects.requireNonNull(UpgradeTests.class.getResourceAsStream(FIRST))) {
            return new String(new GZIPInputStream(zipped).readAllBytes(), UTF_8);
        }
    }

    @Test
    void an_earlier_database_is_brought_up_to_date_proved_and_worked_with() throws IOException, SQLException {
        var dump = dump();
        try (var scratch = Scratch.restored(dump)) {
            assertThat(facts(scratch.database()))
                    .as("every fact that the dump has")
                    .containsAll(dump.lines()
                            .filter(line -> line.startsWith("INSERT INTO public.fact "))
                            .map(line -> HASH.matcher(line).results().toList())
                            .map(digests -> digests.getLast().group(1))
                            .toList());
            verify(scratch);
            var settings = Map.of("ownwords.demonstration", true, "ownwords.demonstration-records", false);
            try (var council = TestCouncil.on(scratch.database(), settings, Clock.systemUTC())) {
                var nadia = Visitor.signedIn(council, "nadia.rahman");
                var found = nadia.open("/people?q=edith+abbott");
                var person =
                        nadia.open(found.page().select("main a[href^=/people/]").attr("href"));
                var file =
                        nadia.open(person.page().select("main a[href^=/cases/]").attr("href"));
                assertThat(file.text()).contains("Edith Abbott");
                nadia.record(
                        nadia.open(file.path() + "/conversations/new"),
                        Visitor.typed("said", "It still works after the upgrade"));
                assertThat(nadia.open(file.path()).text()).contains("It still works after the upgrade");
            }
            verify(scratch);
        }
    }

    private static Set<String> facts(Database database) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select encode(hash, 'hex') from fact")) {
            var hashes = new HashSet<String>();
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
            return hashes;
        }
    }

    private static void verify(Scratch scratch) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, UTF_8);
        var status = new Commands(out, out, new Place.Server(scratch.url()), Clock.systemUTC()).perform("verify");
        assertThat(status).as(said.toString(UTF_8)).isZero();
    }
}
