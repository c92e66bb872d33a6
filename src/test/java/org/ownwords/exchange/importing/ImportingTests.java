package org.ownwords.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.command.Place;
import org.ownwords.command.Words;

class ImportingTests {

    @ParameterizedTest
    @CsvSource({
        "in --data elsewhere, false",
        "--data elsewhere in, false",
        "--data=elsewhere in, false",
        "in --data elsewhere --check, true",
        "--check in --data=elsewhere, true"
    })
    void it_brings_in_or_only_checks(String line, boolean checking) {
        var words = new Words(List.of(line.split(" ")), new Place.Directory(Path.of("var")));
        assertThat(new Importing().read(words))
                .isEqualTo(
                        new Importing.FromFolder(new Place.Directory(Path.of("elsewhere")), Path.of("in"), checking));
    }
}
