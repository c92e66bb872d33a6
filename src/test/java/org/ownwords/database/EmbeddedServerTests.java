package org.ownwords.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

@Tag("postgresql")
class EmbeddedServerTests {

    @TempDir
    private Path directory;

    /// The programs are unpacked once in a process. They must not go when a test's directory does.
    @BeforeAll
    static void unpack() {
        TestDatabase.get();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "log_error_verbosity, terse",
    })
    void the_server_runs_as_a_kept_record_needs(String setting, String value) throws SQLException {
        assertThat(asked(TestDatabase.get(), "show " + setting)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "ownwords_app"})
    void nobody_comes_in_without_a_password(String user) {
        for (var password :
                new String[] {null, "", "postgres", TestDatabase.get().url()}) {
            var stranger = new PGSimpleDataSource();
            stranger.setURL(TestDatabase.get().url());
            stranger.setUser(user);
            stranger.setPassword(password);
            assertThatThrownBy(() -> stranger.getConnection().close()).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void the_password_is_for_its_owner_alone() throws Exception {
        try (var _ = EmbeddedServer.open(directory.resolve("var"))) {
            assertThat(permissions("var")).isEqualTo("rwx------");
            assertThat(permissions("var/secret")).isEqualTo("rw-------");
            assertThat(permissions("var/postgresql")).isEqualTo("rwx------");
        }
    }

    private String permissions(String file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(file)));
    }

    @Test
    void what_was_written_is_there_when_it_is_opened_again() throws SQLException {
        try (var database = Database.embedded(directory)) {
            TestDatabase.addCouncils(database);
        }
        assertThat(running()).isEmpty();
        try (var database = Database.embeddedAsItIs(directory)) {
            assertThat(asked(database, "select count(*) from authority where code in ('990', '991')"))
                    .isEqualTo("2");
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void a_server_running_already_is_shared_and_the_last_to_leave_stops_it() throws SQLException {
        var first = Database.embedded(directory);
        var second = Database.embeddedAsItIs(directory);
        assertThat(second.url()).isEqualTo(first.url());
        first.close();
        assertThat(asked(second, "select 1")).isEqualTo("1");
        first.close();
        assertThat(asked(second, "select 1")).isEqualTo("1");
        second.close();
        assertThat(running()).isEmpty();
    }

    @Test
    void a_server_left_over_from_a_crash_is_used_and_then_stopped() throws Exception {
        var crashed = EmbeddedServer.open(directory);
        var left = running().orElseThrow();
        // As if its process had ended: its connections go, the server stays.
        try (var owner = crashed.owner().getConnection();
                var statement = owner.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
        }
        try (var server = EmbeddedServer.open(directory)) {
            assertThat(server.url()).isEqualTo(crashed.url());
            assertThat(running()).contains(left);
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void a_process_file_left_over_from_a_power_cut_is_no_server() throws Exception {
        try (var _ = EmbeddedServer.open(directory)) {
            Files.copy(directory.resolve("postgresql/postmaster.pid"), directory.resolve("left"));
        }
        var lines = new ArrayList<>(Files.readAllLines(directory.resolve("left")));
        // Its number is somebody else's by now: ours.
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(directory.resolve("postgresql/postmaster.pid"), lines);
        assertThat(running()).isEmpty();
        Files.writeString(directory.resolve("postgresql/postmaster.pid"), lines.getFirst());
        assertThat(running()).isEmpty();
    }

    /// The rules are written last, so a first start that was cut short leaves the server's own.
    @Test
    void a_first_start_that_was_cut_short_is_made_safe_by_the_next() throws Exception {
        EmbeddedServer.open(directory).close();
        Files.writeString(directory.resolve("postgresql/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
        try (var server = EmbeddedServer.open(directory)) {
            var stranger = server.owner();
            stranger.setPassword("");
            assertThatThrownBy(() -> stranger.getConnection().close()).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_directory_without_a_database_is_left_as_it_is() throws Exception {
        assertThatThrownBy(() -> Database.embeddedAsItIs(directory))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("There is no database in " + directory);
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_server_without_a_record_is_left_as_it_is() throws Exception {
        EmbeddedServer.open(directory).close();
        assertThatThrownBy(() -> Database.embeddedAsItIs(directory))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("There is no Ownwords record");
        assertThat(running()).isEmpty();
    }

    @Test
    void a_directory_that_cannot_be_used_is_said_to_be_so() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> Database.embedded(file))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(file.toString());
    }

    private Optional<ProcessHandle> running() {
        try {
            return Postmaster.on(directory.toRealPath().resolve("postgresql")).map(Postmaster::process);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String asked(Database database, String sql) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
