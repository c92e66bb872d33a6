package org.ownwords.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// A PostgreSQL that somebody else looks after: the one of the system's own packages, started on an empty
/// directory and stopped when it is closed.
public final class SystemsServer implements AutoCloseable {

    public static final String NONE = "The system has no PostgreSQL 15 or later of its own: package postgresql";

    public static final String SUPERUSER = "council";
    private static final String PASSWORD = "no secret";

    /// It lives no longer than a test, and no test ends it in the middle: no commit waits for the disk. The hundreds of
    /// migrations of an empty database do otherwise, for minutes where the disk is busy.
    private static final String NOT_KEPT = " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    /// How many seconds `pg_ctl` waits. It says at once where the server has ended, so it waits for as long as that
    /// lives.
    private static final String LONGEST = "86400";

    private final Path programs;
    private final Path directory;
    private final int port;

    private SystemsServer(Path programs, Path directory, int port) {
        this.programs = programs;
        this.directory = directory;
        this.port = port;
    }

    /// Whether the system has one.
    public static boolean isThere() throws IOException {
        return programs().isPresent();
    }

    public static SystemsServer start() throws Exception {
        var directory = Files.createTempDirectory("ownwords-other");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
        var server = new SystemsServer(programs().orElseThrow(), directory, freePort());
        var password = Files.writeString(directory.resolve("password"), PASSWORD);
        server.run(
                "initdb",
                "--no-sync",
                "-D",
                server.data(),
                "-U",
                SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + password);
        server.run(
                "pg_ctl",
                "-D",
                server.data(),
                "-l",
                directory.resolve("log").toString(),
                "-o",
                ("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" + NOT_KEPT).formatted(server.port),
                "-w",
                "-t",
                LONGEST,
                "start");
        return server;
    }

    /// The directory of the newest one's programs.
    private static Optional<Path> programs() throws IOException {
        var packages = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(packages)) {
            return Optional.empty();
        }
        try (var versions = Files.list(packages)) {
            return versions.filter(version -> version.getFileName().toString().matches("\\d+"))
                    .filter(version -> major(version) >= 15)
                    .max(Comparator.comparingInt(SystemsServer::major))
                    .map(version -> version.resolve("bin"))
                    .filter(programs -> Files.isExecutable(programs.resolve("initdb")));
        }
    }

    private static int major(Path version) {
        return Integer.parseInt(version.getFileName().toString());
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    /// A directory that its user may write to, too.
    public Path directory() {
        return directory;
    }

    /// Adds a database and the user who owns it, who may create roles and is no superuser.
    public void add(String database, String owner) throws Exception {
        run(
                "psql",
                "--dbname=" + address(SUPERUSER, "postgres"),
                "--command=create role %s login createrole password '%s'".formatted(owner, PASSWORD));
        run("createdb", "--maintenance-db=" + address(SUPERUSER, "postgres"), "--owner=" + owner, database);
    }

    /// What the application is given.
    public String url(String user, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
                .formatted(port, database, user, PASSWORD.replace(" ", "%20"));
    }

    /// What PostgreSQL's own programs are given. They have the password from their surroundings.
    public String address(String user, String database) {
        return "postgresql://%s@127.0.0.1:%d/%s".formatted(user, port, database);
    }

    /// Runs one of its programs, as another user where we are root, whom PostgreSQL refuses.
    ///
    /// @return all that it said
    public String run(String program, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        var output = Files.createTempFile("ownwords-other", ".txt");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(output.toFile()));
            builder.environment().put("PGPASSWORD", PASSWORD);
            var status = builder.start().waitFor();
            assertThat(status).as(Files.readString(output)).isZero();
            return Files.readString(output);
        } finally {
            Files.delete(output);
        }
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        try {
            run("pg_ctl", "-D", data(), "-m", "fast", "-w", "-t", LONGEST, "stop");
        } catch (Exception e) {
            throw new IllegalStateException("The server in " + directory + " did not stop", e);
        } finally {
            FileSystemUtils.deleteRecursively(directory.toFile());
        }
    }
}
