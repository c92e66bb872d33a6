package org.ownwords.returns.files;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.returns.cells.Made.count;

import com.github.miachm.sods.SpreadSheet;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.returns.cells.Council;
import org.ownwords.returns.cells.Duty;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;

class SacWorkbookTests {

    private static final Council FORMULA = new Council("503", "=HYPERLINK(\"http://example.org\")", "-", "-");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"0,0,A1", "11,1,B12", "0,25,Z1", "0,26,AA1", "9,51,AZ10", "0,52,BA1", "0,701,ZZ1", "0,702,AAA1"})
    void a_cell_is_named_as_spreadsheets_name_it(int row, int column, String name) {
        assertThat(new Address(row, column).a1()).isEqualTo(name);
    }

    @Test
    void what_a_workbook_cannot_hold_is_left_out_of_it_and_that_is_said() {
        assertThat(XmlText.of("A\u000Bfew\uFFFF words\ud800"))
                .isEqualTo("Afew words [3 characters that a workbook cannot hold were left out]");
        assertThat(new Content.Words("A\u000Bfew"))
                .isEqualTo(new Content.Words("Afew [1 character that a workbook cannot hold was left out]"));
        var whole = "Tabs\tand\r\nlines, “é”, \uFFFD and 😀";
        assertThat(XmlText.of(whole)).isEqualTo(whole);
    }

    @Test
    void there_is_a_sheet_for_every_table_and_one_to_sign_off() {
        assertThat(SacWorkbook.of(Made.of()).sheets())
                .extracting(WorkSheet::name)
                .containsExactly(
                        "Contents",
                        "SG1a",
                        "SG1b",
                        "SG1c",
                        "SG1d",
                        "SG1e",
                        "SG1f",
                        "SG2a",
                        "SG2a_b1",
                        "SG2b",
                        "SG2c",
                        "SG2e",
                        "SG3a",
                        "SG4a",
                        "SG5a",
                        "SG5b",
                        "Sign Off");
    }

    @Test
    void every_cell_of_the_return_is_in_one_place_with_its_labels_beside_it_and_above() {
        var sac = Made.of();
        var book = SacWorkbook.of(sac);
        assertThat(book.map())
                .extracting(SacWorkbook.Placed::cell)
                .containsExactlyInAnyOrderElementsOf(sac.values().keySet());
        assertThat(book.map())
                .extracting(each -> each.sheet() + each.address().a1())
                .doesNotHaveDuplicates();
        var sheets = book.sheets().stream().collect(toMap(WorkSheet::name, WorkSheet::contents));
        for (var each : book.map()) {
            var sheet = Objects.requireNonNull(sheets.get(each.sheet()));
            assertThat(each.sheet()).isEqualTo(each.cell().table().reference());
            assertThat(sheet.get(each.address())).isInstanceOf(Content.Figure.class);
            assertThat(sheet.get(new Address(each.address().row(), 0)))
                    .isEqualTo(new Content.Words(each.cell().category()));
            assertThat(sheet.headMap(each.address()).values())
                    .contains(new Content.Heading(each.cell().subcategory()));
        }
    }

    @Test
    void what_is_voluntary_is_told_from_what_is_mandatory() {
        var sheet = SacWorkbook.of(Made.of()).sheets().get(1);
        assertThat(sheet.contents().values())
                .contains(
                        new Content.Heading("Safeguarding Concerns (voluntary)"),
                        new Content.Heading("Section 42 Enquiries (mandatory)"),
                        new Content.Figure(0, Duty.Kind.MANDATORY),
                        new Content.Figure(0, Duty.Kind.VOLUNTARY),
                        new Content.Heading("Comments"),
                        new Content.Box());
    }

    @Test
    void what_is_said_of_a_table_is_in_its_box_when_the_return_was_signed_off() {
        var signed = new SignedOff(
                "Ruth Penhale",
                "Director",
                Instant.parse("2026-06-01T11:00:00Z"),
                new Comments("A quiet year", Map.of(SacTable.SG3A, "Counted twice, by hand")));
        var book = SacWorkbook.of(Made.of(), Optional.of(signed));
        assertThat(lastOf(book, "SG3a")).isEqualTo(new Content.Words("Counted twice, by hand"));
        assertThat(lastOf(book, "SG4a")).isEqualTo(new Content.Box());
        assertThat(lastOf(book, "Sign Off")).isEqualTo(new Content.Words("A quiet year"));
    }

    /// The library is not to be trusted with where things go.
    @Test
    void an_ods_file_has_everything_of_every_sheet_and_nothing_more() throws IOException {
        var file = directory.resolve("return.ods");
        WorkbookFile.write(sac(), file);
        var written = new SpreadSheet(file.toFile());
        for (var sheet : SacWorkbook.of(sac()).sheets()) {
            var found = new TreeMap<Address, Object>();
            var values = written.getSheet(sheet.name()).getDataRange().getValues();
            for (var row = 0; row < values.length; row++) {
                for (var column = 0; column < values[row].length; column++) {
                    if (values[row][column] != null) {
                        found.put(new Address(row, column), values[row][column]);
                    }
                }
            }
            var expected = new TreeMap<Address, Object>();
            sheet.contents().forEach((address, content) -> {
                switch (content) {
                    case Content.Heading(var text) -> expected.put(address, text);
                    case Content.Words(var text) -> expected.put(address, text);
                    case Content.Figure figure -> expected.put(address, (double) figure.number());
                    case Content.Box() -> {}
                }
            });
            expected.values().removeIf(""::equals);
            assertThat(found).as(sheet.name()).isEqualTo(expected);
        }
    }

    private static Content lastOf(SacWorkbook book, String name) {
        return book.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .map(sheet -> sheet.contents().lastEntry().getValue())
                .findFirst()
                .orElseThrow();
    }

    private SacReturn sac() {
        return Made.of(
                FORMULA,
                count("SG2a", "section-42", "self-neglect", "unknown", 1234),
                count("SG5b", "individuals", "survived", "total", 7));
    }

    private record Where(String sheet, String cell) {}

    /// Where the map says a cell is.
    private Where where(Path map, String... cell) throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(map)) {
            return csv.stream()
                    .map(line -> line.getFields())
                    .filter(fields -> fields.subList(2, 6).equals(List.of(cell)))
                    .map(fields -> new Where(fields.get(0), fields.get(1)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void an_ods_file_has_the_exact_counts_where_the_map_says() throws IOException {
        var file = directory.resolve("return.ods");
        var map = WorkbookFile.write(sac(), file);
        var at = where(map, "SG2a", "Concluded Section 42 Enquiries", "Self-Neglect", "Other - Unknown to Individual");
        var book = new SpreadSheet(file.toFile());
        assertThat(book.getNumSheets()).isEqualTo(17);
        assertThat(book.getSheet(at.sheet()).getRange(at.cell()).getValue()).isEqualTo(1234.0);
        assertThat(book.getSheet("SG1a").getRange("A2").getValue()).isEqualTo(FORMULA.name() + " (503), 2025-26");
        assertThat(List.of(book.getSheet("Sign Off").getDataRange().getValues()))
                .extracting(row -> row[0])
                .contains("Name", "Role", "Date");
        for (var sheet : book.getSheets()) {
            assertThat(List.of(sheet.getDataRange().getFormulas()))
                    .allSatisfy(row -> assertThat(row).containsOnlyNulls());
        }
    }

    @Test
    void an_xlsx_file_has_the_exact_counts_where_the_map_says() throws IOException {
        var file = directory.resolve("return.xlsx");
        var map = WorkbookFile.write(sac(), file);
        assertThat(map).isEqualTo(directory.resolve("cells.csv"));
        var at = where(
                map,
                "SG5b",
                "Count of Individuals Involved in Safeguarding Adult Reviews",
                "Who suffered serious harm and survived",
                "Total");
        try (var zip = new ZipFile(file.toFile())) {
            var names = xml(zip, "xl/workbook.xml").select("sheet").eachAttr("name");
            var sheet = xml(zip, "xl/worksheets/sheet" + (names.indexOf(at.sheet()) + 1) + ".xml");
            var cell = sheet.select("c[r=" + at.cell() + "]");
            assertThat(cell.select("v").text()).isEqualTo("7");
            assertThat(cell.attr("t")).isNotEqualTo("s");
            for (var i = 1; i <= names.size(); i++) {
                assertThat(xml(zip, "xl/worksheets/sheet" + i + ".xml").select("f"))
                        .isEmpty();
            }
            assertThat(xml(zip, "xl/sharedStrings.xml").text()).contains(FORMULA.name());
        }
    }

    private static Document xml(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), Parser.xmlParser());
        }
    }
}
