package org.ownwords.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.survey.AddsUp.Looked;
import org.ownwords.survey.Said.Cell;
import org.ownwords.survey.Tabled.Column;
import org.ownwords.survey.Tabled.Named;
import org.ownwords.survey.Tabled.Row;
import org.ownwords.survey.Tabled.Rows;
import org.ownwords.survey.Tabled.Says;

/// The tables of the temperature check of Making Safeguarding Personal in London (Association of Directors of
/// Adult Social Services, London, 2017), as they were published, with what its text says of them. From CSV files
/// that say of each value in which line of the source it stands.
final class PublishedTables {

    /// In place of a column: how many a row names.
    static final String NAMES = "names";

    private static final String ANSWERED = "answered";
    private static final Pattern STANDS = Pattern.compile("(.+)\\*(\\d+)");

    static final Looked LONDON = london();
    static final List<Slip> SLIPS = AddsUp.slips(LONDON);

    private PublishedTables() {}

    /// The slips that are said beside a table, or beside the text where its number is an empty text.
    static List<Slip> slips(String table) {
        return SLIPS.stream().filter(each -> each.table().equals(table)).toList();
    }

    /// Those with a share of the region and of the nation for each answer: they can stand beside a question.
    static List<Tabled> beside() {
        return LONDON.tables().stream()
                .filter(each -> each.how() == Rows.EACH_IN_ONE_ROW)
                .toList();
    }

    static Optional<Tabled> of(String number) {
        return LONDON.tables().stream()
                .filter(each -> each.number().equals(number))
                .findFirst();
    }

    private static Looked london() {
        var called = new HashMap<String, String>();
        var everybody = new ArrayList<String>();
        for (var name : read("names.csv")) {
            everybody.add(name.getField("name"));
            list(name.getField("also")).forEach(also -> called.put(also, name.getField("name")));
        }
        var columns = read("columns.csv");
        var cells = read("cells.csv");
        var tables = read("tables.csv").stream()
                .map(table -> table(table, of(columns, table), of(cells, table)))
                .toList();
        return new Looked(
                tables,
                Stream.<Said>concat(
                                read("claims.csv").stream().map(PublishedTables::inText),
                                read("same.csv").stream().map(PublishedTables::twice))
                        .toList(),
                everybody,
                name -> called.getOrDefault(name, name));
    }

    private static List<NamedCsvRecord> of(List<NamedCsvRecord> lines, NamedCsvRecord table) {
        return lines.stream()
                .filter(each -> each.getField("table").equals(table.getField("table")))
                .toList();
    }

    private static Tabled table(NamedCsvRecord table, List<NamedCsvRecord> columns, List<NamedCsvRecord> cells) {
        var rows = new LinkedHashMap<String, List<NamedCsvRecord>>();
        cells.forEach(cell -> rows.computeIfAbsent(cell.getField("row"), _ -> new ArrayList<>())
                .add(cell));
        return new Tabled(
                table.getField("table"),
                table.getField("caption"),
                table.getField("question"),
                table.getField("lines"),
                Rows.of(table.getField("rows")).orElseThrow(),
                Integer.valueOf(table.getField("answered")),
                columns.stream()
                        .map(each -> new Column(
                                each.getField("column"),
                                Says.of(each.getField("says")).orElseThrow()))
                        .toList(),
                rows.entrySet().stream()
                        .map(row -> row(row.getKey(), row.getValue()))
                        .toList());
    }

    private static Row row(String words, List<NamedCsvRecord> cells) {
        var values = new LinkedHashMap<String, String>();
        cells.forEach(cell -> values.put(cell.getField("column"), cell.getField("value")));
        var names = list(Objects.requireNonNullElse(values.remove(NAMES), "")).stream()
                .map(PublishedTables::named)
                .toList();
        var onlySome = values.remove(ANSWERED) != null;
        var numbers = new LinkedHashMap<String, Integer>();
        values.forEach((column, value) -> numbers.put(column, Integer.valueOf(value)));
        return new Row(words, !onlySome, names, numbers);
    }

    private static Named named(String written) {
        var several = STANDS.matcher(written);
        return several.matches()
                ? new Named(several.group(1), Integer.parseInt(several.group(2)))
                : new Named(written, 1);
    }

    private static Said inText(NamedCsvRecord claim) {
        return new Said.InText(
                list(claim.getField("lines")),
                claim.getField("about"),
                Says.of(claim.getField("says")).orElseThrow(),
                Integer.parseInt(claim.getField("value")),
                list(claim.getField("cells")).stream()
                        .map(PublishedTables::cell)
                        .toList());
    }

    private static Said twice(NamedCsvRecord same) {
        return new Said.Twice(cell(same.getField("cell")), cell(same.getField("other")));
    }

    private static Cell cell(String written) {
        var parts = written.split("\\|", -1);
        return new Cell(parts[0], parts[1], parts[2]);
    }

    private static List<String> list(String written) {
        return Stream.of(written.split(";", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<NamedCsvRecord> read(String name) {
        var file = Objects.requireNonNull(PublishedTables.class.getResourceAsStream(name));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
