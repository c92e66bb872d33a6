package org.ownwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.ownwords.database.Database;
import org.springframework.util.FileSystemUtils;

/// One real PostgreSQL for the whole test run, built by the real migrations, with two councils. It ends with the JVM.
///
/// Larchmere is where the stories are set. Saltby is there to prove that the two councils cannot see each
/// other's records.
public final class TestDatabase {

    public static final String LARCHMERE = "990";
    public static final String SALTBY = "991";

    private static final long ROOM = 4L << 30;
    private static final Database DATABASE = open();

    private TestDatabase() {}

    public static Database get() {
        return DATABASE;
    }

    private static Database open() {
        var directory = place("ownwords-test-");
        var database = open(directory);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database, directory)));
        addCouncils(database);
        return database;
    }

    /// A server of this test run's own, which waits for no disk.
    static Database open(Path directory) {
        withPrograms(directory);
        var database = Database.embedded(directory);
        waitForNoDisk(database);
        return database;
    }

    /// In memory where there is room: most of what a test waits for is files made and removed.
    static Path place(String name) {
        try {
            var memory = Path.of("/dev/shm");
            if (!Files.isWritable(memory) || Files.getFileStore(memory).getUsableSpace() < ROOM) {
                return Files.createTempDirectory(name);
            }
            try (var left = Files.newDirectoryStream(memory, name + "*")) {
                for (var directory : left) {
                    removeIfLeft(directory, name);
                }
            }
            return Files.createDirectory(
                    memory.resolve(name + ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The programs of the server are unpacked once for all of them: that takes seconds.
    private static void withPrograms(Path directory) {
        try {
            var programs = Files.createDirectories(Path.of("target", "server").toAbsolutePath());
            Files.createSymbolicLink(directory.resolve("server"), programs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A test run that was killed could not remove it, and memory is not emptied of it by itself.
    private static void removeIfLeft(Path directory, String name) throws IOException {
        var pid = Long.parseLong(directory.getFileName().toString().substring(name.length()));
        if (pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty()) {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    /// It is gone after the tests: nothing of it needs to outlive the machine. What is killed, and what is to be there
    /// afterwards, is tested on servers that are as they are delivered.
    private static void waitForNoDisk(Database database) {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter system set fsync = off");
            statement.execute("alter system set synchronous_commit = off");
            statement.execute("alter system set max_wal_size = '512MB'");
            // A record of tests grows from nothing within minutes. Without statistics a question may take seconds.
            statement.execute("alter system set autovacuum_naptime = '10s'");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void close(Database database, Path directory) {
        database.close();
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The two councils, where they are not there yet.
    public static void addCouncils(Database database) {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into authority values ('990', 'Larchmere Council'), ('991', 'Saltby Council')
                        on conflict do nothing
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException("The councils could not be added", e);
        }
    }
}
