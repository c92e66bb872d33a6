package org.ownwords.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.command.Place;
import org.ownwords.command.Words;

class ImportingTests {

    @ParameterizedTest
    @ValueSource(strings = {"in --data elsewhere", "--data elsewhere in", "--data=elsewhere in"})
    void it_brings_in(String line) {
        var words = new Words(List.of(line.split(" ")), new Place.Directory(Path.of("var")));
        assertThat(new Importing().read(words))
                .isEqualTo(new Importing.FromFolder(new Place.Directory(Path.of("elsewhere")), Path.of("in")));
    }
}
