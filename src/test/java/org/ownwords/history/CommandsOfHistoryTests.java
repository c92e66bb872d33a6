package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ownwords.command.Command;
import org.ownwords.command.Place;
import org.ownwords.command.Words;

class CommandsOfHistoryTests {

    private static final Place USUAL = new Place.Directory(Path.of("var"));
    private static final Place ELSEWHERE = new Place.Directory(Path.of("elsewhere"));

    private static Object read(Command command, String... words) {
        return command.read(new Words(List.of(words), USUAL));
    }

    @Test
    void it_verifies() {
        assertThat(read(new Verifying())).isEqualTo(new Verifying.Verify(USUAL, Optional.empty()));
        assertThat(read(new Verifying(), "--seal", "seal.txt", "--data", "elsewhere"))
                .isEqualTo(new Verifying.Verify(ELSEWHERE, Optional.of(Path.of("seal.txt"))));
    }

    @Test
    void it_seals() {
        assertThat(read(new Sealing(), "--out", "seal.txt"))
                .isEqualTo(new Sealing.ToFile(USUAL, Path.of("seal.txt"), Optional.empty()));
        assertThat(read(new Sealing(), "--out", "seal.txt", "--authority", "990", "--data", "elsewhere"))
                .isEqualTo(new Sealing.ToFile(ELSEWHERE, Path.of("seal.txt"), Optional.of("990")));
    }
}
