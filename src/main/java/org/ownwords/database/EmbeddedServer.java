package org.ownwords.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.ds.PGSimpleDataSource;

/// The built-in PostgreSQL, over one data directory. If one is already running there (an application beside
/// an operator's command, or one left over from a crash) it is used as it is. The last process to use it
/// stops it.
final class EmbeddedServer implements AutoCloseable {

    static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

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
        return open(wanted, Patience.LONGEST);
    }

    /// @param longest how long to wait for a server that does not come up
    static EmbeddedServer open(Path wanted, Duration longest) {
        try {
            var directory = Files.createDirectories(wanted, OURS_ALONE).toRealPath();
            try (var _ = Turn.take(directory)) {
                var data = data(directory);
                var password = secret(directory.resolve("secret"));
                var use = new StartedServer(directory, data, password).connect(Patience.of(longest));
                new ServerStore(use).use();
                return new EmbeddedServer(directory, data, password, port(data), use);
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
                        + StartedServer.log(directory) + " may say more",
                e);
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

    private static int port(Path data) throws IOException {
        return Postmaster.on(data).map(Postmaster::port).orElseThrow(() -> new IOException("PostgreSQL has ended"));
    }

    String url() {
        return OwnersLogin.url(port);
    }

    String ownerPassword() {
        return password;
    }

    PGSimpleDataSource owner() {
        return OwnersLogin.at(port, password);
    }

    @Override
    public void close() throws IOException {
        if (left.getAndSet(true)) {
            return;
        }
        try (var _ = Turn.take(directory)) {
            if (lastToLeave()) {
                StartedServer.stop(data);
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
}
