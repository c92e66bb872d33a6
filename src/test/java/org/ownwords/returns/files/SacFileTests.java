package org.ownwords.returns.files;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.returns.cells.Council;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.publishing.PublishedAlone;

class SacFileTests {

    @TempDir
    private Path directory;

    private List<List<String>> written(SacFile.Rows... rows) throws IOException {
        var file = directory.resolve("return.csv");
        SacFile.write(List.of(rows), file);
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().map(line -> line.getFields()).toList();
        }
    }

    @Test
    void a_file_has_the_columns_and_the_order_of_the_national_file() throws IOException {
        var lincolnshire = new Council("503", "Lincolnshire", "E10000019", "East Midlands");
        var rows = written(
                SacFile.Rows.submitted(Made.of(lincolnshire, Made.count("SG1f", "concern", "total", "total", 4))));
        assertThat(rows).hasSize(623);
        assertThat(String.join(",", rows.getFirst()))
                .isEqualTo("GEOGRAPHY,COUNCIL_TYPE,REGION_CODE,REGION_NAME,ONS_CODE,LA_CODE,LA_NAME,TABLE_REFERENCE,"
                        + "ENQUIRY_TYPE,CATEGORY,SUBCATEGORY,VALUE");
        var cells = rows.subList(1, rows.size());
        assertThat(cells)
                .contains(List.of(
                        "ENGLAND",
                        "-",
                        "-",
                        "East Midlands",
                        "E10000019",
                        "503",
                        "Lincolnshire",
                        "SG1f",
                        "Safeguarding Concerns",
                        "Total",
                        "Total",
                        "4"));
        assertThat(cells)
                .isSortedAccordingTo(Comparator.comparing((List<String> row) -> row.get(7))
                        .thenComparing(row -> row.get(8))
                        .thenComparing(row -> row.get(9))
                        .thenComparing(row -> row.get(10)));
        assertThat(cells)
                .extracting(row -> String.join("|", row.subList(7, 11)))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_published_is_never_the_exact_count() throws IOException {
        var rows = written(SacFile.Rows.national(Made.of(Made.count("SG1f", "concern", "total", "total", 13))));
        assertThat(rows.subList(1, rows.size())).extracting(List::getLast).containsOnly("15", "[c]");
    }

    @Test
    void what_a_council_publishes_itself_is_withheld_further() throws IOException {
        var sac = Made.of(
                Made.count("SG5a", "reviews", "died", "total", 1),
                Made.count("SG5b", "individuals", "died", "total", 6));
        assertThat(written(SacFile.Rows.national(sac)))
                .extracting(List::getLast)
                .contains("5");
        assertThat(written(SacFile.Rows.published(PublishedAlone.of(sac))))
                .extracting(List::getLast)
                .containsOnly("VALUE", "[c]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void a_name_that_a_spreadsheet_would_carry_out_is_written_as_text(String name) throws IOException {
        var rows = written(SacFile.Rows.submitted(Made.of(new Council("503", name, name, name))));
        assertThat(rows.get(1).subList(3, 7)).containsExactly("'" + name, "'" + name, "503", "'" + name);
    }

    @Test
    void a_name_like_any_other_is_left_alone() {
        assertThat(List.of("-", "", "a=b", "Kent"))
                .allSatisfy(text -> assertThat(PlainText.of(text)).isEqualTo(text));
    }

    @Test
    void a_file_is_replaced_whole_or_not_at_all() throws IOException {
        var file = Files.writeString(directory.resolve("return.csv"), "before");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write('x');
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(file).hasContent("before");
        WholeFile.write(file, out -> out.write('y'));
        assertThat(file).hasContent("y");
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_directory_is_not_replaced_by_a_file() {
        assertThatThrownBy(() -> WholeFile.write(directory, _ -> {}))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("it is a directory");
        assertThat(directory).isDirectory();
    }
}
