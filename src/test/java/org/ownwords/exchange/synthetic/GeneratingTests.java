package org.ownwords.exchange.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.command.Place;
import org.ownwords.command.Words;
import org.ownwords.vocabulary.ReportingYear;

class GeneratingTests {

    @ParameterizedTest
    @CsvSource({
        "out --authority 504 --year 2025-26 --concerns 10 --seed 7, 7",
        "--concerns 10 --year 2025-26 --authority 504 out,          1"
    })
    void it_makes_up(String line, long seed) {
        var words = new Words(List.of(line.split(" ")), new Place.Directory(Path.of("var")));
        assertThat(new Generating().read(words))
                .isEqualTo(new Generating.Year(Path.of("out"), "504", ReportingYear.of("2025-26"), 10, seed));
    }
}
