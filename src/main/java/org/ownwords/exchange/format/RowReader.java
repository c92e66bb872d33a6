package org.ownwords.exchange.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.exchange.format.Incoming.Row;

/// Reads the rows below the first line of a file, each with the reason where it cannot be taken.
final class RowReader {

    /// With the identifier, which comes first.
    private static final Set<String> GONE_BY = Set.of("person_id", "authority");

    private final InterchangeFile file;
    private final QuotationMarks marks;
    private final int fieldsWanted;
    private final List<Column> shape;
    private final int[] places;
    private final int[] nameless;

    RowReader(FirstLine first, QuotationMarks marks) {
        this.file = first.file();
        this.marks = marks;
        this.fieldsWanted = first.names().size();
        this.shape = file.shape();
        this.places = first.places(file.columns());
        this.nameless = first.nameless();
    }

    Row row(CsvRecord record) {
        var fields = record.getFields();
        var line = record.getStartingLineNumber();
        var misread = marks.problem(line);
        if (misread.isPresent()) {
            return new Row(line, fields, List.of(), misread);
        }
        if (fields.size() < fieldsWanted || !isBlank(fields.subList(fieldsWanted, fields.size()))) {
            return new Row(
                    line,
                    fields,
                    List.of(),
                    Optional.of("has %d fields where the first line names %d".formatted(fields.size(), fieldsWanted)));
        }
        for (var place : nameless) {
            if (!Spreadsheet.trimmed(fields.get(place)).isEmpty()) {
                return new Row(line, fields, List.of(), Optional.of("has something in a column without a name"));
            }
        }
        var values = new ArrayList<String>(places.length);
        for (var i = 0; i < places.length; i++) {
            values.add(shape.get(i).read(fields.get(places[i])));
        }
        for (var i = 0; i < values.size(); i++) {
            var problem = problem(i, values.get(i));
            if (problem.isPresent()) {
                return new Row(line, fields, goneBy(values), problem);
            }
        }
        var problem = file.problem(values);
        return new Row(line, fields, problem.isPresent() ? goneBy(values) : values, problem);
    }

    /// Whether nothing is in any of them, as in rows and columns that a spreadsheet leaves behind.
    static boolean isBlank(List<String> fields) {
        for (var field : fields) {
            if (!Spreadsheet.trimmed(field).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> problem(int column, String value) {
        return shape.get(column).problem(value);
    }

    /// The identifiers that other rows refer to, even though this row cannot be taken: rows that refer to it
    /// are then recognised and not mistaken for something else.
    private List<String> goneBy(List<String> values) {
        var kept = new ArrayList<String>(values.size());
        for (var i = 0; i < values.size(); i++) {
            var isGoneBy = i == 0 || GONE_BY.contains(file.columns().get(i));
            kept.add(isGoneBy && problem(i, values.get(i)).isEmpty() ? values.get(i) : "");
        }
        return kept;
    }
}
