package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.history.ExportedSeal.NotASeal;

class ExportedSealTests {

    private static final Seal SEAL = new Seal("990", 12, Instant.parse("2026-11-21T02:30:00Z"), "5c".repeat(32));
    private static final List<ChainEnd> ENDS = List.of(
            new ChainEnd(new Chain(new UUID(0, 1)), 14, new Hash("e3".repeat(32))),
            new ChainEnd(new Chain(new UUID(0, 2)), 3, new Hash("9f".repeat(32))));

    @TempDir
    private Path directory;

    private Path file = Path.of("seal.txt");

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("seal.txt");
        write(file);
    }

    private static void write(Path file) throws IOException {
        try (var written = ExportedSeal.write(SEAL, file)) {
            ENDS.forEach(written::add);
        }
    }

    @Test
    void what_was_written_is_read() throws IOException {
        var read = ExportedSeal.read(file);
        var ends = new ArrayList<ChainEnd>();
        read.each(ends::add);
        assertThat(read.seal()).isEqualTo(SEAL);
        assertThat(ends).isEqualTo(ENDS);
    }

    @Test
    void the_same_seal_gives_the_same_file_of_plain_text() throws IOException {
        var again = directory.resolve("again.txt");
        write(again);
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(file).hasContent("""
                        ownwords-seal 1
                        authority 990
                        number 12
                        sealed-at 2026-11-21T02:30:00Z
                        root 5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c
                        00000000-0000-0000-0000-000000000001 14 e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3e3
                        00000000-0000-0000-0000-000000000002 3 9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f
                        end 2 0573f15ab79f45289d360cbdd5f7911fb0965098b1593e494d39e4fde3be4a34
                        """);
    }

    @Test
    void a_seal_is_never_written_over_another() {
        assertThatThrownBy(() -> write(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ownwords-seal 1, ownwords-seal 2, it does not begin with the words ownwords-seal 1",
        "authority 990, council 990, it does not say its authority",
        "authority 990, authority, it does not say its authority",
        "number 12, number twelve, its first lines are damaged",
        "sealed-at 2026, sealed-at 20.6, its first lines are damaged",
        "000001 14, 000001 15, it was changed or damaged since it was written",
        "000001 14, 000001 fourteen, a line of it is damaged",
        "000001 14, 000001, a line of it is damaged",
        "end 2, end 3, it was changed or damaged since it was written",
        "end 2, last 2, a line of it is damaged",
    })
    void a_damaged_copy_is_refused_and_not_taken_for_a_finding(String line, String damaged, String why)
            throws IOException {
        Files.writeString(file, Files.readString(file).replace(line, damaged));
        assertThatThrownBy(() -> ExportedSeal.read(file))
                .isInstanceOf(NotASeal.class)
                .hasMessage(why);
    }

    @Test
    void a_copy_without_one_of_the_chains_is_refused() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(5);
        Files.write(file, lines);
        assertThatThrownBy(() -> ExportedSeal.read(file)).isInstanceOf(NotASeal.class);
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "6", "7"})
    void a_copy_that_was_cut_short_is_refused(int lines) throws IOException {
        Files.write(file, Files.readAllLines(file).subList(0, lines));
        assertThatThrownBy(() -> ExportedSeal.read(file))
                .isInstanceOf(NotASeal.class)
                .hasMessage("it is cut short");
    }

    @Test
    void a_copy_with_something_after_its_end_is_refused() throws IOException {
        Files.writeString(file, Files.readString(file) + "end\n");
        assertThatThrownBy(() -> ExportedSeal.read(file)).isInstanceOf(NotASeal.class);
    }
}
