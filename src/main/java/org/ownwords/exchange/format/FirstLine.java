package org.ownwords.exchange.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;

/// The first line of a file, which names its columns: each of the format's once, and perhaps others.
record FirstLine(InterchangeFile file, List<String> names) {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_NAME = 200;

    FirstLine {
        names = List.copyOf(names);
    }

    /// @throws FolderRefused if it does not name every column once
    static FirstLine read(InterchangeFile file, Iterator<CsvRecord> records, QuotationMarks marks) {
        if (!records.hasNext()) {
            throw new FolderRefused(file.fileName() + " is empty: its first line should name its columns");
        }
        var first = records.next();
        var names = first.getFields();
        marks.problem(first.getStartingLineNumber()).ifPresent(problem -> {
            throw new FolderRefused("The first line of %s %s".formatted(file.fileName(), problem));
        });
        if (String.join("", names).indexOf(RowReader.NOT_UTF8) >= 0
                || String.join("", names).indexOf('\0') >= 0) {
            throw new FolderRefused(file.fileName() + " is not UTF-8. Save it as CSV in UTF-8 and try again");
        }
        var missing =
                file.columns().stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new FolderRefused(
                    "The first line of %s does not name %s".formatted(file.fileName(), String.join(", ", missing)));
        }
        if (names.size() > MOST_COLUMNS) {
            throw new FolderRefused(
                    "The first line of %s names more than %d columns".formatted(file.fileName(), MOST_COLUMNS));
        }
        if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new FolderRefused("The first line of %s has a name that is longer than %d characters"
                    .formatted(file.fileName(), LONGEST_NAME));
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new FolderRefused("The first line of %s names a column twice".formatted(file.fileName()));
        }
        return new FirstLine(file, names);
    }

    /// The columns that the format does not know.
    List<String> extras() {
        return names.stream().filter(name -> !file.columns().contains(name)).toList();
    }

    /// Where columns stand on each line.
    int[] places(List<String> columns) {
        return columns.stream().mapToInt(names::indexOf).toArray();
    }
}
