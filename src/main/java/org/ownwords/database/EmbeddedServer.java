package org.ownwords.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/// The PostgreSQL in the box, over one data directory. If one is already running there (an application beside an
/// operator's command, or one left over from a crash) it is used as it is.
final class EmbeddedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// What a kept record needs, against the library's defaults for throw-away tests.
    private static final String[][] KEPT = {
        {"fsync", "on"},
        {"full_page_writes", "on"},
        {"synchronous_commit", "on"},
        {"max_connections", "60"},
        {"listen_addresses", "127.0.0.1"},
        {"password_encryption", "scram-sha-256"},
    };

    private final int port;
    private final String password;
    private final @Nullable EmbeddedPostgres started;

    private EmbeddedServer(int port, String password, @Nullable EmbeddedPostgres started) {
        this.port = port;
        this.password = password;
        this.started = started;
    }

    static EmbeddedServer open(Path directory) {
        try {
            var data = Files.createDirectories(directory).resolve("postgresql");
            var password = secret(directory.resolve("secret"));
            var running = runningPort(data);
            if (running != null) {
                return new EmbeddedServer(running, password, null);
            }
            var first = !Files.exists(data.resolve("PG_VERSION"));
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(PATIENCE)
                    .setOverrideWorkingDirectory(Path.of(System.getProperty("java.io.tmpdir"), "ownwords-postgresql")
                            .toFile());
            for (var setting : KEPT) {
                builder.setServerConfig(setting[0], setting[1]);
            }
            if (!first) {
                builder.setConnectConfig("password", password);
            }
            var server = new EmbeddedServer(0, password, builder.start());
            if (first) {
                server.askForPasswords(data);
            }
            return server;
        } catch (IOException | SQLException e) {
            throw new DatabaseUnavailable(
                    "PostgreSQL could not be started on " + directory
                            + ". Is it in use, or is the disk full or read-only?",
                    e);
        }
    }

    /// A new server trusts everybody on this machine; from its first minute on it asks for a password instead.
    private void askForPasswords(Path data) throws IOException, SQLException {
        var postgres = started;
        if (postgres == null) {
            throw new IllegalStateException("Only a server we started is new");
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(data.resolve("pg_hba.conf"), """
                    local all all               scram-sha-256
                    host  all all 127.0.0.1/32  scram-sha-256
                    host  all all ::1/128       scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Secrets.fresh());
        }
        return Files.readString(file);
    }

    /// The port of the server running on this directory, or null. The first line of `postmaster.pid` is its process,
    /// the
    /// fourth its port.
    private static @Nullable Integer runningPort(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return null;
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 4) {
            return null;
        }
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        var alive = process.flatMap(p -> p.info().command()).filter(c -> c.endsWith("postgres"));
        return alive.isPresent() ? Integer.valueOf(lines.get(3).strip()) : null;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + (started == null ? port : started.getPort()) + "/postgres";
    }

    String ownerPassword() {
        return password;
    }

    DataSource owner() {
        var owner = new PGSimpleDataSource();
        owner.setURL(url());
        owner.setUser("postgres");
        owner.setPassword(password);
        return owner;
    }

    @Override
    public void close() {
        if (started != null) {
            try {
                started.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
