package org.ownwords.exchange.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One CSV file as it was sent, read a row at a time: RFC 4180, UTF-8 with or without its mark, the columns
/// in any order. A row that cannot be read is given with the reason; a file that cannot be read at all is
/// refused.
public final class Incoming implements AutoCloseable, Iterable<Incoming.Row> {

    /// The mark with which some programs begin a UTF-8 file.
    private static final char MARK = '\uFEFF';

    /// One row below the header.
    ///
    /// @param line   the line of the file it begins on, the header being line 1
    /// @param fields as they stand in the file
    /// @param values in the order of the format's columns; where the row cannot be taken, only those that
    ///               other rows go by, and those only where they are good themselves
    /// @param reason why it cannot be taken, or nothing
    public record Row(long line, List<String> fields, List<String> values, Optional<String> reason) {}

    private final InterchangeFile file;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final FirstLine first;
    private final RowReader rows;
    private final int[] extraPlaces;
    private @Nullable Row next;
    private long blank;

    private Incoming(InterchangeFile file, CsvReader<CsvRecord> csv, QuotationMarks marks) {
        this.file = file;
        this.csv = csv;
        this.records = csv.iterator();
        this.first = FirstLine.read(file, records, marks);
        this.rows = new RowReader(first, marks);
        this.extraPlaces = first.places(Stream.concat(Stream.of(file.columns().getFirst()), extras().stream())
                .toList());
    }

    /// What keeps any row of the files in a folder from being read, in sentences, or nothing: what they are
    /// written in, and their first lines.
    public static Optional<String> problem(Path folder, List<InterchangeFile> files) throws IOException {
        var problems = new ArrayList<String>();
        for (var file : files) {
            problem(folder, file).ifPresent(problems::add);
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(String.join(". ", problems));
    }

    private static Optional<String> problem(Path folder, InterchangeFile file) throws IOException {
        var encoding = Encoding.problem(folder, file);
        if (encoding.isPresent()) {
            return encoding;
        }
        try (var _ = open(folder, file).orElseThrow()) {
            return Optional.empty();
        } catch (FolderRefused e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /// Opens the file of that name in a folder, or nothing where it is not there.
    ///
    /// @throws FolderRefused if its first line does not name every column once, or if it is not UTF-8
    public static Optional<Incoming> open(Path folder, InterchangeFile file) throws IOException {
        var path = folder.resolve(file.fileName());
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new QuotationMarks(withoutMark(new InputStreamReader(Files.newInputStream(path), decoder)));
        try {
            return Optional.of(new Incoming(file, reader(text), text));
        } catch (FolderRefused | CsvParseException | UncheckedIOException e) {
            text.close();
            throw e instanceof FolderRefused refused ? refused : unreadable(file, e);
        }
    }

    /// Reads on after a row that is not as it should be, which is then set aside.
    @SuppressWarnings("removal") // nothing else reads on after a quotation mark that is not doubled
    static CsvReader<CsvRecord> reader(QuotationMarks text) {
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(text);
    }

    /// The text after the mark of UTF-8, where there is one.
    private static Reader withoutMark(Reader text) throws IOException {
        var rest = new PushbackReader(text);
        var first = rest.read();
        if (first >= 0 && first != MARK) {
            rest.unread(first);
        }
        return rest;
    }

    private static FolderRefused unreadable(InterchangeFile file, RuntimeException e) {
        return new FolderRefused("%s cannot be read as CSV, perhaps because a quotation mark is never closed: %s"
                .formatted(file.fileName(), e.getMessage()));
    }

    /// The names on its first line.
    public List<String> names() {
        return first.names();
    }

    /// The columns that the format does not know.
    public List<String> extras() {
        return first.extras();
    }

    /// How many rows without anything in them were passed over.
    public long blank() {
        return blank;
    }

    /// What a row has in the first column of the format and in each that it does not know; empty where it is too short.
    public List<String> extrasOf(Row row) {
        return Arrays.stream(extraPlaces)
                .mapToObj(place -> place < row.fields().size() ? row.fields().get(place) : "")
                .toList();
    }

    @Override
    public Iterator<Row> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    while (next == null && records.hasNext()) {
                        var record = records.next();
                        if (RowReader.isBlank(record.getFields())) {
                            blank++;
                        } else {
                            next = rows.row(record);
                        }
                    }
                    return next != null;
                } catch (CsvParseException | UncheckedIOException e) {
                    throw unreadable(file, e);
                }
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var row = Objects.requireNonNull(next);
                next = null;
                return row;
            }
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
