package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.Command.Place;

@Tag("postgresql")
class CommandsTests {

    private static final Instant MORNING = Instant.parse("2026-03-27T09:30:00Z");

    @TempDir
    private Path directory;

    private final Scratch record = Scratch.empty();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @AfterEach
    void drop() {
        record.close();
    }

    private int perform(String... arguments) {
        out.reset();
        problems.reset();
        return new Commands(
                        print(out),
                        print(problems),
                        new Place.Server(record.url()),
                        Clock.fixed(MORNING, ZoneOffset.UTC))
                .perform(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String problem() {
        return problems.toString(StandardCharsets.UTF_8);
    }

    private UUID recordSomebody(String authority) throws Exception {
        try (var recorder = new Recorder(record.application(), authority)) {
            return recorder.person(UUID.randomUUID(), MORNING);
        }
    }

    @Test
    void help_is_given_to_whoever_asks() {
        assertThat(perform("help")).isZero();
        assertThat(said()).isEqualTo(Command.USAGE);
    }

    @Test
    void what_cannot_be_understood_is_answered_with_help() {
        assertThat(perform("run", "--prot", "80")).isEqualTo(2);
        assertThat(problem()).isEqualTo("There is no option --prot.\n\n" + Command.USAGE);
        assertThat(said()).isEmpty();
    }

    @Test
    void a_record_as_it_was_written_is_verified() throws Exception {
        recordSomebody("990");
        recordSomebody("991");
        assertThat(perform("verify")).isZero();
        assertThat(said()).isEqualTo("""
                        Nothing was found.
                        Checked: 2 facts, 2 chains, 2 rows, 0 seals.
                        """);
    }

    @Test
    void what_was_tampered_with_is_named_line_by_line_and_counted() throws Exception {
        var first = recordSomebody("990");
        var second = recordSomebody("990");
        record.tamper("update person set recorded_by = 'tess'");
        assertThat(perform("verify")).isEqualTo(1);
        assertThat(said().lines()).hasSize(4);
        assertThat(said())
                .contains("row " + first + " of person): the row was changed after it was recorded.\n")
                .contains("row " + second + " of person): the row was changed after it was recorded.\n")
                .endsWith("Findings: 2.\nChecked: 2 facts, 2 chains, 2 rows, 0 seals.\n");
    }

    @Test
    void a_seal_is_written_once_and_verified_against() throws Exception {
        recordSomebody("990");
        var file = directory.resolve("seal.txt").toString();
        assertThat(perform("seal", "--out", file)).isZero();
        assertThat(said()).startsWith("Seal 1 of authority 990 is in " + file + ". ");
        assertThat(perform("verify", "--seal", file)).isZero();
        assertThat(said()).endsWith("Compared with seal 1 of authority 990: 1 chains.\n");

        assertThat(perform("seal", "--out", file)).isEqualTo(2);
        assertThat(problem()).startsWith("There is a file " + file + " already.");
        assertThat(perform("seal", "--out", directory.resolve("again").toString()))
                .isZero();
        assertThat(directory.resolve("again")).hasSameBinaryContentAs(Path.of(file));

        record.tamper("delete from seal_end", "delete from seal");
        assertThat(perform("verify", "--seal", file)).isEqualTo(1);
        assertThat(said()).startsWith("Authority 990, seal 1: the seal is missing.\nFindings: 1.\n");
    }

    @Test
    void of_several_councils_one_has_to_be_named() throws Exception {
        recordSomebody("990");
        recordSomebody("991");
        var file = directory.resolve("seal.txt").toString();
        assertThat(perform("seal", "--out", file)).isEqualTo(2);
        assertThat(problem()).isEqualTo("Say which authority with --authority. There are 990, 991.\n");
        assertThat(perform("seal", "--out", file, "--authority", "991")).isZero();
        assertThat(Path.of(file)).content().contains("\nauthority 991\n");
    }

    @Test
    void where_nothing_was_recorded_there_is_nothing_to_seal() {
        var file = directory.resolve("seal.txt").toString();
        assertThat(perform("seal", "--out", file)).isEqualTo(2);
        assertThat(problem()).isEqualTo("Nothing has been recorded.\n");
        assertThat(perform("seal", "--out", file, "--authority", "990")).isEqualTo(2);
        assertThat(problem()).isEqualTo("Authority 990 has recorded nothing.\n");
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void a_file_that_is_no_seal_is_not_taken_for_a_finding() throws Exception {
        var file = directory.resolve("seal.txt");
        assertThat(perform("verify", "--seal", file.toString())).isEqualTo(2);
        assertThat(problem()).startsWith("There is no file " + file);
        Files.writeString(file, "ownwords-seal 1\n");
        assertThat(perform("verify", "--seal", file.toString())).isEqualTo(2);
        assertThat(problem()).isEqualTo(file + " cannot be used as a seal. (it is cut short)\n");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(perform("verify", "--seal", file.toString())).isEqualTo(2);
    }

    @Test
    void where_there_is_no_database_that_is_not_taken_for_a_finding_and_none_is_made() throws Exception {
        assertThat(perform("verify", "--data", directory.toString())).isEqualTo(2);
        assertThat(problem()).isEqualTo("There is no database in " + directory + ".\n");
        assertThat(perform("seal", "--data", directory.toString(), "--out", "seal.txt"))
                .isEqualTo(2);
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_database_that_cannot_be_read_is_not_taken_for_a_finding() throws Exception {
        record.tamper("drop table seal cascade");
        assertThat(perform("verify")).isEqualTo(2);
        assertThat(problem()).contains("seal");
    }

    @Test
    void a_port_that_somebody_else_has_is_said_to_be_so_before_anything_is_started() throws Exception {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(somebody.getLocalPort());
            assertThat(perform(
                            "run",
                            "--port",
                            port,
                            "--data",
                            directory.resolve("var").toString()))
                    .isEqualTo(2);
            assertThat(problem()).startsWith("Port " + port + " is in use. Name another with --port.");
            assertThat(directory.resolve("var")).doesNotExist();
        }
    }

    @Test
    void a_second_application_on_the_same_directory_is_refused() {
        try (var _ = SoleApplication.on(directory)) {
            assertThat(perform("run", "--port", "0", "--data", directory.toString()))
                    .isEqualTo(2);
            assertThat(problem()).startsWith("Ownwords is running on " + directory + " already.");
        }
        SoleApplication.on(directory).close();
    }

    @Test
    void a_directory_that_cannot_be_written_to_is_said_to_be_so() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        assertThat(perform("run", "--port", "0", "--data", file.toString())).isEqualTo(2);
        assertThat(problem()).startsWith("The directory " + file + " cannot be written to.");
    }
}
