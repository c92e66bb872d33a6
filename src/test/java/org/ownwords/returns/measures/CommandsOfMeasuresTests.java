package org.ownwords.returns.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.command.Command;
import org.ownwords.command.Place;
import org.ownwords.command.Words;
import org.ownwords.returns.cells.OneReturn;
import org.ownwords.vocabulary.ReportingYear;

class CommandsOfMeasuresTests {

    private static final Place USUAL = new Place.Directory(Path.of("var"));
    private static final Place ELSEWHERE = new Place.Directory(Path.of("elsewhere"));

    private static Object read(Command command, String... words) {
        return command.read(new Words(List.of(words), USUAL));
    }

    @Test
    void it_measures() {
        assertThat(read(new Measuring(), "--authority", "504", "--year", "2025-26"))
                .isEqualTo(new Measuring.Ascof(new OneReturn(USUAL, "504", ReportingYear.of("2025-26"))));
    }

    @Test
    void it_loads_a_population() {
        assertThat(read(new LoadingPopulation(), "ages.csv"))
                .isEqualTo(new LoadingPopulation.FromFile(USUAL, Path.of("ages.csv")));
        assertThat(read(new LoadingPopulation(), "--data", "elsewhere", "ages.csv"))
                .isEqualTo(new LoadingPopulation.FromFile(ELSEWHERE, Path.of("ages.csv")));
    }
}
