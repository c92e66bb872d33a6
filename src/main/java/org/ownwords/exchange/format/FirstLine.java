package org.ownwords.exchange.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/// The first line of a file, which names its columns: each of the format's once, and perhaps others.
record FirstLine(InterchangeFile file, List<String> names) {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_NAME = 200;

    /// What stands in front of a row that was set aside, and is put right and sent again.
    static final List<String> REASONS = List.of("line", "reason");

    FirstLine {
        names = List.copyOf(names);
    }

    /// @throws FolderRefused if it does not name every column once
    static FirstLine read(InterchangeFile file, Iterator<CsvRecord> records, QuotationMarks marks) {
        var first = first(file, records);
        var names = trimmed(first.getFields());
        marks.problem(first.getStartingLineNumber()).ifPresent(problem -> {
            throw new FolderRefused("The first line of %s %s".formatted(file.fileName(), problem));
        });
        var missing =
                file.columns().stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new FolderRefused("The first line of %s does not name %s%s"
                    .formatted(file.fileName(), String.join(", ", missing), hint(names)));
        }
        if (names.size() > MOST_COLUMNS) {
            throw new FolderRefused(
                    "The first line of %s names more than %d columns".formatted(file.fileName(), MOST_COLUMNS));
        }
        if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME || name.indexOf('\0') >= 0)) {
            throw new FolderRefused(
                    "The first line of %s has a name that is longer than %d characters, or that has a null character in it"
                            .formatted(file.fileName(), LONGEST_NAME));
        }
        var named = names.stream().filter(name -> !name.isEmpty()).toList();
        if (new HashSet<>(named).size() < named.size()) {
            throw new FolderRefused("The first line of %s names a column twice".formatted(file.fileName()));
        }
        return new FirstLine(file, names);
    }

    private static CsvRecord first(InterchangeFile file, Iterator<CsvRecord> records) {
        while (records.hasNext()) {
            var line = records.next();
            if (!RowReader.isBlank(line.getFields())) {
                return line;
            }
        }
        throw new FolderRefused(file.fileName() + " is empty: its first line should name its columns");
    }

    /// Without spaces around them, and without the empty columns that a spreadsheet leaves at the end.
    private static List<String> trimmed(List<String> fields) {
        var names = fields.stream().map(Spreadsheet::trimmed).toList();
        var last = names.size();
        while (last > 0 && names.get(last - 1).isEmpty()) {
            last--;
        }
        return names.subList(0, last);
    }

    /// What may be wrong with a first line that does not name every column.
    private static String hint(List<String> names) {
        for (var other : InterchangeFile.values()) {
            if (names.containsAll(other.columns())) {
                return ". It has the columns of " + other.fileName();
            }
        }
        var all = String.join(",", names);
        if (all.indexOf(';') >= 0) {
            return separated("semicolons");
        }
        return all.indexOf('\t') >= 0 ? separated("tabs") : "";
    }

    private static String separated(String with) {
        return ". Its columns are separated by %s: save it with commas between them".formatted(with);
    }

    /// The columns that the format does not know.
    List<String> extras() {
        var ours = names.size() > 1 && names.subList(0, REASONS.size()).equals(REASONS) ? REASONS : List.<String>of();
        return names.stream()
                .filter(name -> !name.isEmpty() && !file.columns().contains(name) && !ours.contains(name))
                .toList();
    }

    /// Where columns without a name stand on each line.
    int[] nameless() {
        return IntStream.range(0, names.size())
                .filter(place -> names.get(place).isEmpty())
                .toArray();
    }

    /// Where columns stand on each line.
    int[] places(List<String> columns) {
        return columns.stream().mapToInt(names::indexOf).toArray();
    }
}
