package org.ownwords.returns.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.command.Place;
import org.ownwords.command.Words;
import org.ownwords.returns.cells.OneReturn;
import org.ownwords.vocabulary.ReportingYear;

class CheckingTests {

    @Test
    void it_checks_one_return() {
        var usual = new Place.Directory(Path.of("var"));
        assertThat(new Checking().read(new Words(List.of("--authority", "504", "--year", "2025-26"), usual)))
                .isEqualTo(new Checking.Check(new OneReturn(usual, "504", ReportingYear.of("2025-26"))));
    }
}
