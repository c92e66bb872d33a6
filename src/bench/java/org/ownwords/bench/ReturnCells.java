package org.ownwords.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ownwords.returns.cells.Returns;

/// The cells of returns in which anything was counted, by the labels of the national file, so that two counts can be
/// held against each other.
final class ReturnCells {

    private static final String LABELS = "sac-2015-16.csv";

    private ReturnCells() {}

    /// As a return file has them.
    static SortedMap<List<String>, Long> read(Path file) throws IOException {
        var cells = new TreeMap<List<String>, Long>(ReturnCells::order);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : rows) {
                add(
                        cells,
                        List.of(
                                row.getField("LA_CODE"),
                                row.getField("TABLE_REFERENCE"),
                                row.getField("ENQUIRY_TYPE"),
                                row.getField("CATEGORY"),
                                row.getField("SUBCATEGORY")),
                        Long.parseLong(row.getField("VALUE")));
            }
        }
        return cells;
    }

    /// The same of codes.
    static SortedMap<List<String>, Long> of(List<DuckReturn.Count> counts) throws IOException {
        var labels = labels();
        var cells = new TreeMap<List<String>, Long>(ReturnCells::order);
        for (var count : counts) {
            add(
                    cells,
                    List.of(
                            count.authority(),
                            count.table(),
                            label(labels, count.table(), "enquiry-type", count.enquiryType()),
                            label(labels, count.table(), "row", count.row()),
                            label(labels, count.table(), "column", count.column())),
                    count.number());
        }
        return cells;
    }

    private static void add(Map<List<String>, Long> cells, List<String> cell, long number) {
        if (number != 0) {
            cells.merge(cell, number, Long::sum);
        }
    }

    private static String label(Map<List<String>, String> labels, String table, String part, String code) {
        return Objects.requireNonNull(
                labels.get(List.of(table, part, code)), () -> "Nothing in %s counts %s".formatted(table, code));
    }

    private static Map<List<String>, String> labels() throws IOException {
        var labels = new TreeMap<List<String>, String>(ReturnCells::order);
        try (var in = Objects.requireNonNull(Returns.class.getResourceAsStream(LABELS), LABELS);
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                labels.put(
                        List.of(row.getField("table"), row.getField("part"), row.getField("code")),
                        row.getField("label"));
            }
        }
        return labels;
    }

    private static int order(List<String> one, List<String> other) {
        return String.join("\t", one).compareTo(String.join("\t", other));
    }
}
