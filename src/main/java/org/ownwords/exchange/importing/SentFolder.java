package org.ownwords.exchange.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.ownwords.database.OursAlone;
import org.ownwords.exchange.format.Incoming;
import org.ownwords.exchange.format.InterchangeFile;

/// A folder whose files are taken. What was set aside is written to `rejected/` in it, and columns that the format does
/// not know to `aside/`.
final class SentFolder {

    private static final List<String> IN_FRONT = List.of("line", "reason");

    private final Path folder;
    private final ImportStore store;
    private final List<String> unknown = new ArrayList<>();

    SentFolder(Path folder, ImportStore store) {
        this.folder = folder;
        this.store = store;
    }

    /// The columns so far that the format does not know, by file, like `people.csv: shoe_size`.
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /// Takes the rows of one file.
    ///
    /// @param most how many of them may be bad
    /// @param told called with how many have been read, now and then
    /// @return how many there were
    long take(InterchangeFile file, long most, LongConsumer told) throws IOException {
        try (var incoming = Incoming.open(folder, file).orElseThrow()) {
            var extras = incoming.extras();
            Files.deleteIfExists(folder.resolve("aside").resolve(file.fileName()));
            if (extras.isEmpty()) {
                return store.taking().take(file, incoming, most, told);
            }
            extras.forEach(extra -> unknown.add(file.fileName() + ": " + extra));
            try (var kept = writer("aside", file)) {
                kept.writeRecord(Stream.concat(Stream.of("line", file.columns().getFirst()), extras.stream())
                        .toList());
                return store.taking().take(file, () -> keeping(incoming, kept), most, told);
            }
        }
    }

    /// The rows as they come. What the format has no column for is written to a file on the way.
    private static Iterator<Incoming.Row> keeping(Incoming incoming, CsvWriter kept) {
        var rows = incoming.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Incoming.Row next() {
                var row = rows.next();
                kept.writeRecord(Stream.concat(Stream.of(String.valueOf(row.line())), incoming.extrasOf(row).stream())
                        .toList());
                return row;
            }
        };
    }

    /// Writes down what was set aside of one file. The file is read once more: a row
    /// is set aside exactly as it was in the file.
    ///
    /// @param rejected how many of its rows were
    void setAside(InterchangeFile file, long rejected) throws IOException {
        Files.deleteIfExists(folder.resolve("rejected").resolve(file.fileName()));
        if (rejected == 0) {
            return;
        }
        try (var incoming = Incoming.open(folder, file).orElseThrow();
                var kept = writer("rejected", file)) {
            kept.writeRecord(
                    Stream.concat(IN_FRONT.stream(), incoming.names().stream()).toList());
            var rows = incoming.iterator();
            store.setAside().each(file, (line, reason) -> {
                var row = rows.next();
                while (row.line() < line) {
                    row = rows.next();
                }
                kept.writeRecord(Stream.concat(Stream.of(String.valueOf(line), reason), row.fields().stream())
                        .toList());
            });
        }
    }

    private CsvWriter writer(String name, InterchangeFile file) throws IOException {
        var place = folder.resolve(name);
        OursAlone.folder(place);
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(OursAlone.file(place.resolve(file.fileName())), StandardCharsets.UTF_8);
    }
}
