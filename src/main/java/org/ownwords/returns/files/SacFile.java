package org.ownwords.returns.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ownwords.returns.cells.Council;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.publishing.Publishable;
import org.ownwords.returns.publishing.PublishedReturn;

/// A return in the columns and the order of the national open-data file, so that a council can lay the two side by
/// side: RFC 4180, UTF-8, one row a cell.
public final class SacFile {

    /// Whether a file is for the Strategic Data Collection Service or for the public. Never both.
    public enum For {
        SUBMISSION,
        /// As the national publication does it.
        PUBLICATION,
        /// By the council itself, so that nothing withheld can be worked out.
        LOCAL_PUBLICATION
    }

    /// The rows in a file of one council: each cell and its value.
    public record Rows(Council council, SortedMap<SacCell, ?> values) {

        /// For the collection.
        public static Rows submitted(SacReturn sac) {
            return new Rows(sac.council(), sac.values());
        }

        /// As the national publication does it.
        public static Rows national(SacReturn sac) {
            return new Rows(sac.council(), Publishable.of(sac));
        }

        /// By the council itself.
        public static Rows published(PublishedReturn published) {
            return new Rows(published.rounded().council(), published.values());
        }
    }

    /// In the national file every council's row says so.
    private static final String GEOGRAPHY = "ENGLAND";

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

    private SacFile() {}

    /// Writes the returns, in the order given, in place of any file that is there.
    public static void write(List<Rows> returns, Path file) throws IOException {
        WholeFile.write(file, out -> {
            try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                write(returns, writer);
            }
        });
    }

    /// The file of one return.
    public static String text(Rows rows) {
        var text = new StringWriter();
        try {
            write(List.of(rows), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// The exact counts in the file of one return for submission.
    ///
    /// @throws IllegalArgumentException if it is not such a file
    public static SortedMap<SacCell, Long> cells(String file) {
        var cells = new TreeMap<SacCell, Long>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(line -> cells.put(
                    new SacCell(
                            SacTable.of(line.getField("TABLE_REFERENCE")).orElseThrow(),
                            line.getField("ENQUIRY_TYPE"),
                            line.getField("CATEGORY"),
                            line.getField("SUBCATEGORY")),
                    Long.valueOf(line.getField("VALUE"))));
        } catch (IOException | NoSuchElementException e) {
            throw new IllegalArgumentException("This is not the file of a return", e);
        }
        return cells;
    }

    private static void write(List<Rows> returns, Writer out) throws IOException {
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS);
            for (var rows : returns) {
                rows.values().forEach((cell, value) -> csv.writeRecord(row(rows.council(), cell, value)));
            }
        }
    }

    private static List<String> row(Council council, SacCell cell, Object value) {
        return List.of(
                GEOGRAPHY,
                Council.NOT_KNOWN,
                Council.NOT_KNOWN,
                PlainText.of(council.region()),
                PlainText.of(council.onsCode()),
                council.code(),
                PlainText.of(council.name()),
                cell.table().reference(),
                cell.enquiryType(),
                cell.category(),
                cell.subcategory(),
                String.valueOf(value));
    }
}
