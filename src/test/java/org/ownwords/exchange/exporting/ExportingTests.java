package org.ownwords.exchange.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.command.Place;
import org.ownwords.command.Words;

class ExportingTests {

    @Test
    void it_writes_out() {
        var usual = new Place.Directory(Path.of("var"));
        assertThat(new Exporting().read(new Words(List.of("out", "--authority", "504"), usual)))
                .isEqualTo(new Exporting.ToFolder(usual, Path.of("out"), "504"));
    }
}
