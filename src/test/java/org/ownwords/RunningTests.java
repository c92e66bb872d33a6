package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The application in a process of its own, as an operator has it, told to end and killed.
@Tag("postgresql")
class RunningTests {

    private static final String READY = "Ownwords is at ";

    /// The data of all of them: to make it takes longer than to run on it.
    @TempDir
    private static Path data;

    @TempDir
    private Path directory;

    private String database = "";

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end_what_was_started() {
        started.forEach(process -> {
            process.destroy();
            process.onExit().join();
        });
    }

    @Test
    void killed_it_leaves_a_server_that_the_next_one_uses_and_takes_with_it_when_it_is_told_to_end() throws Exception {
        var killed = ready();
        var left = server();
        killed.process().destroyForcibly().waitFor();
        assertThat(server()).isPresent().isEqualTo(left);

        var next = ready();
        assertThat(server()).isEqualTo(left);
        assertThat(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address(next)).build(), BodyHandlers.discarding())
                        .statusCode())
                .isLessThan(500);
        assertThat(output(start("run", "--port", "0", "--empty"))).contains("is running on");
        assertThat(output(start("verify"))).contains("Nothing was found.");
        assertThat(server()).isEqualTo(left);

        next.process().destroy();
        Awaited.end(next.process(), next.output());
        assertThat(server()).isEmpty();
        assertThat(output(start("verify"))).contains("Nothing was found.");
        assertThat(server()).isEmpty();
    }

    @Test
    void on_a_server_of_ones_own_the_next_one_removes_what_a_killed_one_left() throws Exception {
        try (var record = Scratch.empty()) {
            database = record.url();
            ready().process().destroyForcibly().waitFor();
            var left = Files.createDirectories(places().getFirst().resolve("records/990/" + UUID.randomUUID()));

            var next = ready();
            assertThat(places()).hasSize(1);
            assertThat(left).doesNotExist();
            next.process().destroy();
            Awaited.end(next.process(), next.output());
        }
    }

    private List<Path> places() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ownwords-"))
                    .toList();
        }
    }

    private record Started(Process process, Path output) {}

    private Started ready() throws Exception {
        var application = start("run", "--port", "0", "--empty");
        Awaited.by(
                application.process(),
                application.output(),
                () -> Files.readString(application.output()).contains(READY));
        return application;
    }

    private static URI address(Started application) throws IOException {
        return Files.readAllLines(application.output()).stream()
                .filter(line -> line.startsWith(READY))
                .map(line -> URI.create(line.substring(READY.length())))
                .findFirst()
                .orElseThrow();
    }

    private static String output(Started command) throws Exception {
        Awaited.end(command.process(), command.output());
        return Files.readString(command.output());
    }

    private Started start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Downwords.data=" + data.resolve("var"),
                "-Djava.io.tmpdir=" + directory,
                "-cp",
                System.getProperty("java.class.path"),
                OwnwordsApplication.class.getName()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile(directory, "output", ".txt");
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(output.toFile()));
        builder.environment().put("OWNWORDS_DATABASE_URL", database);
        var process = builder.start();
        started.add(process);
        return new Started(process, output);
    }

    /// The process of the server that is running on the data, as its file says.
    private Optional<ProcessHandle> server() throws IOException {
        var file = data.resolve("var/postgresql/postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                : Optional.empty();
    }
}
