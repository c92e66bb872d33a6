package org.ownwords.returns.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.files.WorkbookFile.LaidOut;

class CellMapTests {

    private static final String HEADER = "sheet,cell,table_reference,enquiry_type,category,subcategory\n";
    private static final String CONCERNS = "SG1f,Safeguarding Concerns,Total,Total";
    private static final String FEMALE = "SG1b,Safeguarding Concerns,Female,Total";

    @TempDir
    private Path directory;

    private final SacReturn sac = Made.of(
            Made.count("SG1f", "concern", "total", "total", 1234),
            Made.count("SG1b", "concern", "female", "total", 7),
            Made.count("SG1b", "section-42", "female", "total", 3));

    @Test
    void every_count_is_where_the_map_wants_it_and_nothing_else_is_there() throws IOException {
        var file = directory.resolve("official.ods");
        var map = HEADER + "Demographics,C7," + FEMALE + "\nCases,AA10," + CONCERNS + "\n";
        assertThat(WorkbookFile.write(sac, "\uFEFF" + map, file)).isEqualTo(new LaidOut.Written(1));
        var book = new SpreadSheet(file.toFile());
        assertThat(book.getNumSheets()).isEqualTo(2);
        assertThat(book.getSheet("Demographics").getRange("C7").getValue()).isEqualTo(7.0);
        assertThat(book.getSheet("Cases").getRange("AA10").getValue()).isEqualTo(1234.0);
        for (var sheet : book.getSheets()) {
            assertThat(Stream.of(sheet.getDataRange().getValues())
                            .flatMap(Stream::of)
                            .filter(Objects::nonNull))
                    .hasSize(1);
        }
    }

    @Test
    void the_list_we_write_can_be_read_back() throws IOException {
        var file = directory.resolve("return.xlsx");
        var map = WorkbookFile.write(sac, file);
        assertThat(WorkbookFile.write(sac, Files.readString(map), directory.resolve("again.xlsx")))
                .isEqualTo(new LaidOut.Written(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            A:B,C7,SG1f,Safeguarding Concerns,Total,Total;       Line 2: 'A:B' cannot be the name of a sheet
            ,C7,SG1f,Safeguarding Concerns,Total,Total;          Line 2: '' cannot be the name of a sheet
            Cases,c7,SG1f,Safeguarding Concerns,Total,Total;     Line 2: 'c7' is not an address from A1 to ZZ999
            Cases,AAA1,SG1f,Safeguarding Concerns,Total,Total;   Line 2: 'AAA1' is not an address from A1 to ZZ999
            Cases,A1000,SG1f,Safeguarding Concerns,Total,Total;  Line 2: 'A1000' is not an address from A1 to ZZ999
            Cases,A0,SG9,Safeguarding Concerns,Total,Total;      "Line 2: 'A0' is not an address from A1 to ZZ999; the return has no such cell"
            Cases,C7,SG1f,Safeguarding Concerns,Female,Total;    Line 2: the return has no such cell
            Cases,C7;                                            Line 2: there are 2 values in place of 6
            """)
    void a_line_that_is_wrong_is_refused_with_what_is_wrong(String line, String why) throws IOException {
        var file = directory.resolve("official.xlsx");
        assertThat(WorkbookFile.write(sac, HEADER + line + "\n", file)).isEqualTo(new LaidOut.Refused(List.of(why)));
        assertThat(file).doesNotExist();
    }

    @Test
    void nothing_is_in_one_place_twice_and_no_cell_in_two() throws IOException {
        var map = HEADER + "Cases,C7," + CONCERNS + "\ncases,C7," + FEMALE + "\nCases,C8," + CONCERNS + "\n";
        assertThat(WorkbookFile.write(sac, map, directory.resolve("official.xlsx")))
                .isEqualTo(new LaidOut.Refused(
                        List.of("Line 3: C7 of 'cases' is there twice", "Line 4: the cell is there twice")));
    }

    @Test
    void a_map_without_a_cell_and_a_file_that_is_no_map_are_refused() throws IOException {
        var file = directory.resolve("official.xlsx");
        assertThat(WorkbookFile.write(sac, HEADER, file))
                .isEqualTo(new LaidOut.Refused(List.of("No cell has a place in it")));
        assertThat(WorkbookFile.write(sac, "", file)).isInstanceOf(LaidOut.Refused.class);
        assertThat(WorkbookFile.write(sac, HEADER + "\"Cases,C7", file)).isInstanceOf(LaidOut.Refused.class);
    }
}
