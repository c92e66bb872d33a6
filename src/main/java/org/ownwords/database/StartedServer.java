package org.ownwords.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/// Starts the built-in PostgreSQL on a data directory, with the settings that a record needs, and stops it.
final class StartedServer {

    /// Settings for a permanent record, instead of the library's defaults for throw-away tests. What people
    /// said must not get into a log, so errors are logged without the values that caused them.
    private static final String[][] KEPT = {
        {"fsync", "on"},
        {"full_page_writes", "on"},
        {"synchronous_commit", "on"},
        {"max_connections", "60"},
        {"shared_buffers", "256MB"},
        {"listen_addresses", "127.0.0.1"},
        {"unix_socket_directories", ""},
        {"password_encryption", "scram-sha-256"},
        {"log_error_verbosity", "terse"},
        {"log_min_error_statement", "panic"},
    };

    private static final Duration A_TRY = Duration.ofSeconds(3);

    private static final String EVERYBODY_BY_PASSWORD = """
            local all all               scram-sha-256
            host  all all 127.0.0.1/32  scram-sha-256
            host  all all ::1/128       scram-sha-256
            """;

    private final Path directory;
    private final Path data;
    private final String password;

    StartedServer(Path directory, Path data, String password) {
        this.directory = directory;
        this.data = data;
        this.password = password;
    }

    static Path log(Path directory) {
        return directory.resolve("postgresql.log");
    }

    /// A connection of the owner's. The server is started if it is not running, and again while patience lasts if it
    /// does not come up or ends: one that was killed can keep its place for a moment.
    ///
    /// @throws IOException with the server's own reason, if it gives one
    Connection connect(Patience patience) throws IOException, SQLException {
        var words = ServersWords.from(log(directory));
        var begun = false;
        while (true) {
            try {
                if (running().isEmpty()) {
                    begun = true;
                    begin();
                }
                return owner();
            } catch (IOException | SQLException e) {
                if (patience.isOver() || (e instanceof SQLException refused && OwnersLogin.isWrongPassword(refused))) {
                    if (begun) {
                        stop(data);
                    }
                    var reason = words.reason();
                    if (reason.isPresent()) {
                        throw new IOException("PostgreSQL says: " + reason.get(), e);
                    }
                    throw e;
                }
            }
            Patience.pause();
        }
    }

    /// The server that is already running. One that is stopping is left to stop first.
    private Optional<Postmaster> running() throws IOException {
        var running = Postmaster.on(data);
        if (running.isPresent() && running.get().stopping()) {
            running.get().awaitEnd();
            return Optional.empty();
        }
        return running;
    }

    /// Starts it and waits a little, as it may give up at once. It is left to go on if it needs longer than that.
    private void begin() throws IOException {
        var programs = directory.resolve("server");
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(A_TRY)
                .setOutputRedirector(Redirect.appendTo(log(directory).toFile()))
                .setErrorRedirector(Redirect.appendTo(log(directory).toFile()))
                .setOverrideWorkingDirectory(programs.toFile())
                // The same order and the same letters on every system, and after every update of one.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password);
        for (var setting : KEPT) {
            builder.setServerConfig(setting[0], setting[1]);
        }
        // The library keeps its lock as long as this process lives, although another process may stop the
        // server. Our turns do the same work.
        Files.deleteIfExists(data.resolve("epg-lock"));
        builder.start();
        // The library makes the directory writable for all users. It unpacks once in a process.
        if (Files.exists(programs)) {
            Files.setPosixFilePermissions(programs, EmbeddedServer.OURS_ALONE.value());
        }
    }

    /// Lets in only those who have a password, and then the owner.
    private Connection owner() throws IOException, SQLException {
        var port = running()
                .orElseThrow(() -> new IOException("PostgreSQL has ended"))
                .port();
        askForPasswords(port);
        var connection = OwnersLogin.at(port, password).getConnection();
        new ServerStore(connection).shutTemplate();
        return connection;
    }

    /// A new server trusts every user of this machine. Before anything is written to it, it is set to ask for
    /// a password.
    private void askForPasswords(int port) throws IOException, SQLException {
        var rules = data.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(EVERYBODY_BY_PASSWORD)) {
            return;
        }
        try (var connection = OwnersLogin.at(port, password).getConnection()) {
            var server = new ServerStore(connection);
            server.setPassword("postgres", password);
            Files.writeString(rules, EVERYBODY_BY_PASSWORD);
            server.readSettingsAgain();
        }
        while (admitsAnybody(port)) {
            Patience.pause();
        }
    }

    private static boolean admitsAnybody(int port) throws SQLException {
        try (var _ = OwnersLogin.at(port, "not the password").getConnection()) {
            return true;
        } catch (SQLException e) {
            if (OwnersLogin.isWrongPassword(e)) {
                return false;
            }
            throw e;
        }
    }

    static void stop(Path data) throws IOException {
        var running = Postmaster.on(data);
        if (running.isPresent()) {
            running.get().stop();
        }
    }
}
