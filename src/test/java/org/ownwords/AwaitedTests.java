package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwaitedTests {

    private static final Duration LITTLE = Duration.ofMillis(300);

    @TempDir
    private Path directory;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end_what_was_started() {
        started.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        });
    }

    @Test
    void what_comes_about_is_awaited_also_where_it_cannot_be_asked_yet() throws Exception {
        var process = start("sleep 0.3; echo ready; sleep 100");
        var asked = new ArrayList<String>();
        Awaited.by(process, output(), () -> {
            asked.add(Files.readString(output()));
            return switch (asked.size()) {
                case 1 -> throw new IOException("refused");
                case 2 -> throw new UncheckedIOException(new IOException("refused"));
                default -> asked.getLast().contains("ready");
            };
        });
        assertThat(asked).hasSizeGreaterThan(2).last().isEqualTo("ready\n");
    }

    @Test
    void what_a_process_brought_about_before_it_ended_is_so() throws Exception {
        var process = start("echo done");
        process.waitFor();
        Awaited.by(process, output(), () -> Files.readString(output()).contains("done"));
    }

    @Test
    void a_process_that_ends_without_it_is_told_of_at_once_with_what_it_said() throws Exception {
        var process = start("echo no room; exit 1");
        assertThatThrownBy(() -> Awaited.by(process, output(), () -> false)).hasMessage("It ended: no room\n");
    }

    @Test
    void one_that_runs_in_circles_has_its_time_by_what_it_started_too() throws Exception {
        var process = start("echo on; sh -c 'while :; do :; done'; echo off");
        assertThatThrownBy(() -> Awaited.by(process, output(), () -> false, LITTLE, () -> 1))
                .hasMessage("It had PT0.3S of a processor: on\n");
    }

    @Test
    void one_that_hangs_has_its_time_when_nobody_else_wanted_it() throws Exception {
        var process = start("exec sleep 1000");
        assertThatThrownBy(() -> Awaited.by(process, output(), () -> false, LITTLE, () -> 0))
                .hasMessageStartingWith("It had PT0.3S of a processor");
    }

    @Test
    void one_that_gets_no_turn_on_a_busy_machine_is_awaited_longer() throws Exception {
        var process = start("sleep 1; echo ready; sleep 1000");
        Awaited.by(process, output(), () -> Files.readString(output()).contains("ready"), LITTLE, () -> 1);
    }

    @Test
    void on_a_machine_that_does_something_else_no_time_is_too_long() {
        var hour = Duration.ofHours(1);
        assertThat(Awaited.spare(hour, 1, 2)).isZero();
        assertThat(Awaited.spare(hour, 0.75, 2)).isEqualTo(Duration.ofMinutes(30));
        assertThat(Awaited.spare(hour, 0.5, 2)).isEqualTo(hour);
        assertThat(Awaited.spare(hour, 0, 64))
                .as("many processors make one process no faster")
                .isEqualTo(hour);
        assertThat(Awaited.spare(hour, -1, 2)).as("nobody knows").isEqualTo(hour);
    }

    @Test
    void the_end_of_a_process_is_awaited() throws Exception {
        var process = start("sleep 0.3; exit 3");
        Awaited.end(process, output());
        assertThat(process.exitValue()).isEqualTo(3);
    }

    @Test
    void what_comes_about_here_is_awaited() throws Exception {
        var asked = new ArrayList<Integer>();
        Awaited.here(() -> {
            asked.add(asked.size());
            return asked.size() == 3;
        });
        assertThat(asked).hasSize(3);
    }

    private Path output() {
        return directory.resolve("output.txt");
    }

    private Process start(String script) throws IOException {
        var process = new ProcessBuilder("sh", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output().toFile()))
                .start();
        started.add(process);
        return process;
    }
}
