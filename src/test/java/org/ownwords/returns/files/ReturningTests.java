package org.ownwords.returns.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ownwords.command.Asked;
import org.ownwords.command.Place;
import org.ownwords.command.Words;
import org.ownwords.vocabulary.ReportingYear;

class ReturningTests {

    private static final ReportingYear YEAR = ReportingYear.of("2025-26");
    private static final Place USUAL = new Place.Directory(Path.of("var"));
    private static final Place ELSEWHERE = new Place.Directory(Path.of("elsewhere"));

    private static Asked read(String line) {
        return new Returning().read(new Words(List.of(line.split(" ")), USUAL));
    }

    @Test
    void it_returns_every_cell() {
        assertThat(read("--authority 504 --year 2025-26 --out sac.csv"))
                .isEqualTo(new WritingReturn(
                        USUAL,
                        Optional.of("504"),
                        YEAR,
                        Optional.of(Path.of("sac.csv")),
                        SacFile.For.SUBMISSION,
                        Optional.empty()));
        assertThat(read("--all --year 2025-26 --out sac.csv --publishable --data elsewhere"))
                .isEqualTo(new WritingReturn(
                        ELSEWHERE,
                        Optional.empty(),
                        YEAR,
                        Optional.of(Path.of("sac.csv")),
                        SacFile.For.PUBLICATION,
                        Optional.empty()));
        assertThat(read("--authority 504 --year 2025-26 --out sac.csv --publishable --local"))
                .isEqualTo(new WritingReturn(
                        USUAL,
                        Optional.of("504"),
                        YEAR,
                        Optional.of(Path.of("sac.csv")),
                        SacFile.For.LOCAL_PUBLICATION,
                        Optional.empty()));
    }

    @Test
    void it_returns_a_workbook() {
        assertThat(read("--authority 504 --year 2025-26 --workbook sac.ODS"))
                .isEqualTo(new WritingReturn(
                        USUAL,
                        Optional.of("504"),
                        YEAR,
                        Optional.empty(),
                        SacFile.For.SUBMISSION,
                        Optional.of(new Workbook(Path.of("sac.ODS"), Optional.empty()))));
        assertThat(read("--authority 504 --year 2025-26 --workbook sac.xlsx --cells official.csv"))
                .isEqualTo(new WritingReturn(
                        USUAL,
                        Optional.of("504"),
                        YEAR,
                        Optional.empty(),
                        SacFile.For.SUBMISSION,
                        Optional.of(new Workbook(Path.of("sac.xlsx"), Optional.of(Path.of("official.csv"))))));
    }
}
