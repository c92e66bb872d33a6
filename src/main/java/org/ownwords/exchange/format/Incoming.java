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
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One CSV file as it was sent, read a row at a time: RFC 4180, UTF-8 with or without its mark, the columns
/// in any order. A row that cannot be read is given with the reason; a file that cannot be read at all is
/// refused.
public final class Incoming implements AutoCloseable, Iterable<Incoming.Row> {

    /// The replacement for bytes that are not UTF-8.
    private static final char NOT_UTF8 = '\uFFFD';

    /// The mark with which some programs begin a UTF-8 file.
    private static final char MARK = '\uFEFF';

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_NAME = 200;

    /// With the identifier, which comes first.
    private static final Set<String> GONE_BY = Set.of("person_id", "authority");

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
    private final QuotationMarks marks;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final int[] places;
    private final int[] extraPlaces;

    private Incoming(InterchangeFile file, CsvReader<CsvRecord> csv, QuotationMarks marks) {
        this.file = file;
        this.csv = csv;
        this.marks = marks;
        this.records = csv.iterator();
        this.header = header();
        this.places = file.columns().stream().mapToInt(header::indexOf).toArray();
        this.extraPlaces = Stream.concat(Stream.of(file.columns().getFirst()), extras().stream())
                .mapToInt(header::indexOf)
                .toArray();
    }

    /// Opens the file of that name in a folder, or nothing where it is not there.
    ///
    /// @throws FolderRefused if its first line does not name every column once
    public static Optional<Incoming> open(Path folder, InterchangeFile file) throws IOException {
        var path = folder.resolve(file.fileName());
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var text = new QuotationMarks(withoutMark(new InputStreamReader(Files.newInputStream(path), decoder)));
        try {
            return Optional.of(new Incoming(file, reader(text), text));
        } catch (FolderRefused | CsvParseException e) {
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

    private List<String> header() {
        if (!records.hasNext()) {
            throw new FolderRefused(file.fileName() + " is empty: its first line should name its columns");
        }
        var first = records.next();
        var names = first.getFields();
        marks.problem(first.getStartingLineNumber()).ifPresent(problem -> {
            throw new FolderRefused("The first line of %s %s".formatted(file.fileName(), problem));
        });
        if (String.join("", names).indexOf(NOT_UTF8) >= 0
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
        return List.copyOf(names);
    }

    private static FolderRefused unreadable(InterchangeFile file, RuntimeException e) {
        return new FolderRefused("%s cannot be read as CSV, perhaps because a quotation mark is never closed: %s"
                .formatted(file.fileName(), e.getMessage()));
    }

    /// The names on its first line.
    public List<String> names() {
        return header;
    }

    /// The columns that the format does not know.
    public List<String> extras() {
        return header.stream().filter(name -> !file.columns().contains(name)).toList();
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
                    return records.hasNext();
                } catch (CsvParseException | UncheckedIOException e) {
                    throw unreadable(file, e);
                }
            }

            @Override
            public Row next() {
                return row(records.next());
            }
        };
    }

    private Row row(CsvRecord record) {
        var fields = record.getFields();
        var line = record.getStartingLineNumber();
        var misread = marks.problem(line);
        if (misread.isPresent()) {
            return new Row(line, fields, List.of(), misread);
        }
        if (fields.size() != header.size()) {
            return new Row(
                    line,
                    fields,
                    List.of(),
                    Optional.of("has %d fields where the first line names %d".formatted(fields.size(), header.size())));
        }
        var values = new ArrayList<String>(places.length);
        for (var place : places) {
            values.add(fields.get(place));
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

    private Optional<String> problem(int column, String value) {
        return value.indexOf(NOT_UTF8) >= 0
                ? Optional.of(file.columns().get(column) + " is not UTF-8")
                : file.shape().get(column).problem(value);
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

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
