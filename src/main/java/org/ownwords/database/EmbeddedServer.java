package org.ownwords.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.ds.PGSimpleDataSource;

/// The built-in PostgreSQL, over one data directory. If one is already running there (an application beside
/// an operator's command, or one left over from a crash) it is used as it is. The last process to use it
/// stops it.
final class EmbeddedServer implements AutoCloseable {

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

    /// SQLSTATE `invalid_password`.
    private static final String WRONG_PASSWORD = "28P01";

    private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final String EVERYBODY_BY_PASSWORD = """
            local all all               scram-sha-256
            host  all all 127.0.0.1/32  scram-sha-256
            host  all all ::1/128       scram-sha-256
            """;

    private final Path directory;
    private final Path data;
    private final String password;
    private final int port;
    private final Connection use;
    private final AtomicBoolean left = new AtomicBoolean();

    private EmbeddedServer(Path directory, Path data, String password, int port, Connection use) {
        this.directory = directory;
        this.data = data;
        this.password = password;
        this.port = port;
        this.use = use;
    }

    /// Whether there is anything in the directory to open.
    static boolean isIn(Path directory) {
        return Files.exists(data(directory).resolve("PG_VERSION"));
    }

    static EmbeddedServer open(Path wanted) {
        try {
            var directory = Files.createDirectories(wanted, OURS_ALONE).toRealPath();
            try (var _ = Turn.take(directory)) {
                var data = data(directory);
                var password = secret(directory.resolve("secret"));
                var running = running(data);
                var port = running.isPresent() ? running.get().port() : start(directory, data, password);
                var use = connect(owner(port, password));
                new ServerStore(use).use();
                return new EmbeddedServer(directory, data, password, port, use);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            throw unavailable(wanted, e);
        }
    }

    private static Path data(Path directory) {
        return directory.resolve("postgresql");
    }

    private static DatabaseUnavailable unavailable(Path directory, Exception e) {
        return new DatabaseUnavailable(
                "PostgreSQL could not be started on " + directory
                        + ". Is the disk full or read-only, or does another user or machine use it? "
                        + log(directory) + " may say more.",
                e);
    }

    private static Path log(Path directory) {
        return directory.resolve("postgresql.log");
    }

    /// Written as a whole or not at all: a lost password would lock everybody out.
    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            var written = file.resolveSibling("secret.new");
            Files.deleteIfExists(written);
            Files.createFile(
                    written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(written, Secrets.fresh());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }

    /// The server that is already running. One that is stopping is left to stop first.
    private static Optional<Postmaster> running(Path data) throws IOException {
        var running = Postmaster.on(data);
        if (running.isPresent() && running.get().stopping()) {
            running.get().awaitEnd();
            return Optional.empty();
        }
        return running;
    }

    private static int start(Path directory, Path data, String password) throws IOException, SQLException {
        var programs = directory.resolve("server");
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Patience.LONGEST)
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
        var port = builder.start().getPort();
        try {
            // The library makes the directory writable for all users. It unpacks once in a process.
            if (Files.exists(programs)) {
                Files.setPosixFilePermissions(programs, OURS_ALONE.value());
            }
            askForPasswords(data, port, password);
            try (var connection = owner(port, password).getConnection()) {
                new ServerStore(connection).shutTemplate();
            }
            return port;
        } catch (IOException | SQLException | RuntimeException e) {
            stop(data);
            throw e;
        }
    }

    /// A new server trusts every user of this machine. Before anything is written to it, it is set to ask for
    /// a password.
    private static void askForPasswords(Path data, int port, String password) throws IOException, SQLException {
        var rules = data.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(EVERYBODY_BY_PASSWORD)) {
            return;
        }
        try (var connection = owner(port, password).getConnection()) {
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
        try (var _ = owner(port, "not the password").getConnection()) {
            return true;
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static PGSimpleDataSource owner(int port, String password) {
        var owner = new PGSimpleDataSource();
        owner.setURL(url(port));
        owner.setUser("postgres");
        owner.setPassword(password);
        return owner;
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /// A server found running may still be recovering from a crash.
    private static Connection connect(PGSimpleDataSource owner) throws SQLException, IOException {
        var patience = Patience.begin();
        while (true) {
            try {
                return owner.getConnection();
            } catch (SQLException e) {
                if (patience.isOver() || WRONG_PASSWORD.equals(e.getSQLState())) {
                    throw e;
                }
                Patience.pause();
            }
        }
    }

    String url() {
        return url(port);
    }

    String ownerPassword() {
        return password;
    }

    PGSimpleDataSource owner() {
        return owner(port, password);
    }

    @Override
    public void close() throws IOException {
        if (left.getAndSet(true)) {
            return;
        }
        try (var _ = Turn.take(directory)) {
            if (lastToLeave()) {
                stop(data);
            }
        }
    }

    /// A server that no longer answers is of no use to other processes either.
    private boolean lastToLeave() {
        try (use) {
            return new ServerStore(use).lastToLeave();
        } catch (SQLException | org.jooq.exception.DataAccessException e) {
            return true;
        }
    }

    private static void stop(Path data) throws IOException {
        var running = Postmaster.on(data);
        if (running.isPresent()) {
            running.get().stop();
        }
    }
}
