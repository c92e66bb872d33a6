package org.ownwords.returns.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A CSV file that was written by hand for us to read: its first line is the columns we ask for, in their
/// order. It is read to the end, so that everything wrong in it is known at once.
public final class WrittenFile {

    private WrittenFile() {}

    /// The reader of such a file.
    public interface Taker {

        /// Takes one line.
        ///
        /// @param values as many as there are columns
        /// @return what is wrong with it, or nothing
        List<String> take(List<String> values);
    }

    /// Everything that is wrong, in the order of the file.
    ///
    /// @param text with or without the mark of UTF-8
    public static List<Wrong> read(String text, List<String> columns, Taker taker) {
        var wrong = new ArrayList<Wrong>();
        try (var csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            var lines = csv.iterator();
            if (!lines.hasNext() || !lines.next().getFields().equals(columns)) {
                return List.of(new Wrong(1, "the first line has to be " + String.join(",", columns)));
            }
            while (lines.hasNext()) {
                var line = lines.next();
                var values = line.getFields();
                var reasons = values.size() == columns.size()
                        ? taker.take(values)
                        : List.of("there are %d values in place of %d".formatted(values.size(), columns.size()));
                if (!reasons.isEmpty()) {
                    wrong.add(new Wrong(line.getStartingLineNumber(), String.join("; ", reasons)));
                }
            }
        } catch (CsvParseException e) {
            wrong.add(new Wrong(0, "This is not CSV: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wrong;
    }
}
