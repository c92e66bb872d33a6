package org.ownwords.tally;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A return as a file, read strictly.
final class ReturnFile {

    private static final List<String> COLUMNS = List.of(
            "GEOGRAPHY",
            "COUNCIL_TYPE",
            "REGION_CODE",
            "REGION_NAME",
            "ONS_CODE",
            "LA_CODE",
            "LA_NAME",
            "TABLE_REFERENCE",
            "ENQUIRY_TYPE",
            "CATEGORY",
            "SUBCATEGORY",
            "VALUE");

    /// "Rows are sorted by LA_CODE, TABLE_REFERENCE, ENQUIRY_TYPE, CATEGORY, SUBCATEGORY."
    private static final Comparator<Row> ORDER =
            Comparator.comparing((Row row) -> row.text("LA_CODE")).thenComparing(ReturnFile::cell);

    private ReturnFile() {}

    static SortedMap<Cell, Long> read(Path csv) {
        List<Row> rows = Csv.rows(csv);
        for (Row row : rows) {
            if (!List.copyOf(row.fields().keySet()).equals(COLUMNS)) {
                throw new IllegalArgumentException(
                        "The columns are " + row.fields().keySet());
            }
            // "Geography columns that are not known are `-`": never empty.
            for (String column : COLUMNS) {
                if (!row.has(column)) {
                    throw new IllegalArgumentException(column + " is empty at " + cell(row));
                }
            }
            if (!row.text("VALUE").matches("0|[1-9][0-9]*")) {
                throw new IllegalArgumentException(row.text("VALUE") + " is not a count, at " + cell(row));
            }
            if (!row.text("LA_CODE").equals(rows.getFirst().text("LA_CODE"))) {
                throw new IllegalArgumentException("There are two authorities in one return");
            }
        }
        SortedMap<Cell, Long> cells = new TreeMap<>();
        for (Row row : rows) {
            if (cells.put(cell(row), Long.valueOf(row.text("VALUE"))) != null) {
                throw new IllegalArgumentException("There are two of " + cell(row));
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            if (ORDER.compare(rows.get(i - 1), rows.get(i)) > 0) {
                throw new IllegalArgumentException(
                        "Out of order: " + cell(rows.get(i - 1)) + " before " + cell(rows.get(i)));
            }
        }
        return cells;
    }

    private static Cell cell(Row row) {
        return new Cell(
                row.text("TABLE_REFERENCE"), row.text("ENQUIRY_TYPE"), row.text("CATEGORY"), row.text("SUBCATEGORY"));
    }
}
