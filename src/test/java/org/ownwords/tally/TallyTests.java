package org.ownwords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ownwords.tally.EdgeCase.AUTHORITY;
import static org.ownwords.tally.EdgeCase.YEAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TallyTests {

    private static final String HEADER = "GEOGRAPHY,COUNCIL_TYPE,REGION_CODE,REGION_NAME,ONS_CODE,LA_CODE,LA_NAME,"
            + "TABLE_REFERENCE,ENQUIRY_TYPE,CATEGORY,SUBCATEGORY,VALUE\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.ownwords.tally.EdgeCases#all")
    void every_edge_case_comes_to_what_was_counted_by_hand(EdgeCase edge) {
        edge.writeTo(folder);

        assertThat(Tally.of(folder, AUTHORITY, YEAR)).containsAllEntriesOf(edge.claims());
    }

    @Test
    void no_two_edge_cases_are_called_the_same() {
        assertThat(EdgeCases.all()).extracting(EdgeCase::name).doesNotHaveDuplicates();
    }

    @Test
    void every_cell_of_every_table_is_there_with_nothing_to_count() {
        SortedMap<Cell, Long> cells = tally(_ -> {});

        assertThat(cells.values()).containsOnly(0L);
        assertThat(cells.keySet().stream().collect(Collectors.groupingBy(Cell::table, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("SG1a", 18L),
                        Map.entry("SG1b", 12L),
                        Map.entry("SG1c", 21L),
                        Map.entry("SG1d", 24L),
                        Map.entry("SG1e", 6L),
                        Map.entry("SG1f", 3L),
                        Map.entry("SG2a", 66L),
                        Map.entry("SG2a_b1", 198L),
                        Map.entry("SG2b", 54L),
                        Map.entry("SG2c", 42L),
                        Map.entry("SG2e", 18L),
                        Map.entry("SG3a", 60L),
                        Map.entry("SG4a", 96L),
                        Map.entry("SG5a", 2L),
                        Map.entry("SG5b", 2L)));
        assertThat(cells).hasSize(622);
    }

    @Test
    void the_same_cells_are_there_whatever_is_counted() {
        Set<Cell> cells = tally(_ -> {}).keySet();

        assertThat(EdgeCases.all()).allSatisfy(edge -> {
            edge.writeTo(folder);
            assertThat(Tally.of(folder, AUTHORITY, YEAR)).containsOnlyKeys(cells);
        });
    }

    @Test
    void every_edge_case_claims_cells_that_are_there() {
        Set<Cell> cells = tally(_ -> {}).keySet();

        assertThat(EdgeCases.all())
                .allSatisfy(edge -> assertThat(cells).containsAll(edge.claims().keySet()));
    }

    @Test
    void people_are_as_many_by_age_as_by_gender_and_by_ethnicity() {
        assertThat(EdgeCases.all()).allSatisfy(edge -> {
            edge.writeTo(folder);
            SortedMap<Cell, Long> cells = Tally.of(folder, AUTHORITY, YEAR);
            for (String heading : List.of(Claims.CONCERNS, Claims.SECTION_42, Claims.OTHER)) {
                assertThat(total(cells, "SG1b", heading)).isEqualTo(total(cells, "SG1a", heading));
                assertThat(total(cells, "SG1c", heading)).isEqualTo(total(cells, "SG1a", heading));
                assertThat(total(cells, "SG1f", heading)).isGreaterThanOrEqualTo(total(cells, "SG1a", heading));
            }
        });
    }

    @Test
    void each_other_year_has_its_own_count() {
        Consumer<Folder> records = made -> {
            made.person("edith", "date_of_birth=1961-03-31");
            made.concern("c1", "edith", "raised_at=2026-03-31T23:30:00Z");
            made.concern("c2", "edith", "raised_at=2024-12-31T12:00:00Z");
        };
        assertThat(tally(records, "2024-25"))
                .containsEntry(new Cell("SG1f", Claims.CONCERNS, "Total", "Total"), 1L)
                .containsEntry(new Cell("SG1a", Claims.CONCERNS, "18-64", "Total"), 1L);
        assertThat(tally(records, "2025-26")).containsEntry(new Cell("SG1f", Claims.CONCERNS, "Total", "Total"), 0L);
        assertThat(tally(records, "2026-27"))
                .containsEntry(new Cell("SG1f", Claims.CONCERNS, "Total", "Total"), 1L)
                .containsEntry(new Cell("SG1a", Claims.CONCERNS, "65-74", "Total"), 1L);
    }

    @Test
    void a_year_is_named_by_both_its_years() {
        assertThat(ReturnYear.named("2099-00").lastDay()).hasToString("2100-03-31");
        assertThatIllegalArgumentException().isThrownBy(() -> ReturnYear.named("2025-27"));
        assertThatIllegalArgumentException().isThrownBy(() -> ReturnYear.named("2025-2026"));
    }

    @Test
    void a_row_that_refers_to_nothing_is_not_counted_around() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(made -> made.concern("c1", "nobody")))
                .withMessageContaining("nobody");
    }

    @Test
    void a_return_is_read_into_the_cells_it_was_written_from() throws IOException {
        SortedMap<Cell, Long> cells = tally(made -> {
            made.person("edith");
            made.concluded("e1", "edith");
            made.risk("e1");
        });
        StringBuilder text = new StringBuilder(HEADER);
        cells.forEach((cell, value) -> text.append(line(cell, value)));

        assertThat(Tally.read(written(text.toString()))).isEqualTo(cells);
    }

    @Test
    void a_return_with_a_cell_twice_is_refused() {
        String line = line(new Cell("SG1f", Claims.CONCERNS, "Total", "Total"), 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.read(written(HEADER + line + line)))
                .withMessageContaining("There are two of Cell[table=SG1f");
    }

    @Test
    void a_return_out_of_order_is_refused() {
        // By plain order of characters an underscore comes after every capital and before every small letter.
        String b1 = line(new Cell("SG2a_b1", Claims.CONCLUDED_42, "Self-Neglect", "Other"), 0);
        String b = line(new Cell("SG2b", Claims.CONCLUDED_42, "Other", "Service Provider"), 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.read(written(HEADER + b + b1)))
                .withMessageContaining("Out of order");
    }

    @Test
    void a_return_with_other_columns_two_authorities_or_no_plain_count_is_refused() {
        Cell cell = new Cell("SG1f", Claims.CONCERNS, "Total", "Total");
        Cell next = new Cell("SG1f", Claims.SECTION_42, "Total", "Total");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.read(written(HEADER.replace("LA_NAME", "COUNCIL") + line(cell, 3))))
                .withMessageContaining("The columns are");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.read(
                        written(HEADER + line(cell, 3) + line(next, 3).replace("504", "505"))))
                .withMessageContaining("two authorities");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.read(written(HEADER + line(cell, 3).replace("\"3\"", "[c]"))))
                .withMessageContaining("[c] is not a count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.read(written(HEADER + line(cell, 3).replace("Council,-", "Council,"))))
                .withMessageContaining("REGION_CODE is empty");
    }

    private static String line(Cell cell, long value) {
        return "Local Authority,Council,-,-,-,504,Anywhere,%s,%s,\"%s\",\"%s\",\"%d\"\r\n"
                .formatted(cell.table(), cell.enquiryType(), cell.category(), cell.subcategory(), value);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("return.csv"), text);
    }

    private SortedMap<Cell, Long> tally(Consumer<Folder> records) {
        return tally(records, YEAR);
    }

    private SortedMap<Cell, Long> tally(Consumer<Folder> records, String year) {
        new EdgeCase("", records, new TreeMap<>()).writeTo(folder);
        return Tally.of(folder, AUTHORITY, year);
    }

    private static long total(SortedMap<Cell, Long> cells, String table, String heading) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getKey().table().equals(table)
                        && entry.getKey().enquiryType().equals(heading))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
