package org.ownwords.exchange.format;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ownwords.database.OursAlone;

/// An interchange folder while it is being written: UTF-8, with the CRLF line ends of RFC 4180 on every
/// system, so that the same rows are the same bytes. Its files have temporary names until all are complete,
/// so that an unfinished folder is never mistaken for a complete one. No other user can open what is created
/// here.
public final class NewFolder implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Map<InterchangeFile, CsvWriter> writers = new EnumMap<>(InterchangeFile.class);
    private final Map<InterchangeFile, Long> rows = new EnumMap<>(InterchangeFile.class);
    private boolean complete;

    private NewFolder(Path folder) {
        this.folder = folder;
    }

    /// Creates the folder where there is none. One that already holds any of the files is refused.
    public static NewFolder at(Path folder) throws IOException {
        refuseTaken(folder);
        OursAlone.folder(folder);
        var fresh = new NewFolder(folder);
        try {
            fresh.open();
        } catch (IOException | RuntimeException failed) {
            fresh.close();
            throw failed;
        }
        return fresh;
    }

    private static void refuseTaken(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FolderRefused("%s is a file, not a folder. Nothing was written".formatted(folder));
        }
        var taken = Stream.of(InterchangeFile.values())
                .map(InterchangeFile::fileName)
                .filter(name -> Files.exists(folder.resolve(name)))
                .collect(joining(", "));
        if (!taken.isEmpty()) {
            throw new FolderRefused(
                    "%s already holds %s. Nothing was written; name a new folder".formatted(folder, taken));
        }
    }

    private void open() throws IOException {
        for (var file : InterchangeFile.values()) {
            var writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .bufferSize(BUFFER)
                    .build(OursAlone.file(partial(file)), StandardCharsets.UTF_8);
            writers.put(file, writer);
            writer.writeRecord(file.columns());
        }
    }

    /// A row, one value for each of the file's columns; an empty one is nothing recorded.
    public void add(InterchangeFile file, String... row) {
        if (row.length != file.shape().size()) {
            throw new IllegalArgumentException("%s has %d columns, not %d"
                    .formatted(file.fileName(), file.shape().size(), row.length));
        }
        writer(file).writeRecord(row);
        rows.merge(file, 1L, Long::sum);
    }

    private CsvWriter writer(InterchangeFile file) {
        var writer = writers.get(file);
        if (writer == null) {
            throw new IllegalStateException(file.fileName() + " is closed");
        }
        return writer;
    }

    /// How many rows the file has been given.
    public long rows(InterchangeFile file) {
        return rows.getOrDefault(file, 0L);
    }

    /// Gives every file its own name, people last: a folder without them is no interchange folder yet.
    public void complete() throws IOException {
        closeWriters();
        for (var file : List.of(InterchangeFile.values()).reversed()) {
            Files.move(partial(file), folder.resolve(file.fileName()));
        }
        complete = true;
    }

    /// Leaves nothing half-written behind.
    @Override
    public void close() throws IOException {
        if (complete) {
            return;
        }
        try {
            closeWriters();
        } finally {
            for (var file : InterchangeFile.values()) {
                Files.deleteIfExists(partial(file));
            }
        }
    }

    private void closeWriters() throws IOException {
        var open = new ArrayList<>(writers.values());
        writers.clear();
        IOException failed = null;
        for (var writer : open) {
            try {
                writer.close();
            } catch (IOException e) {
                failed = e;
            } catch (UncheckedIOException e) {
                failed = e.getCause();
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private Path partial(InterchangeFile file) {
        return folder.resolve(file.fileName() + ".partial");
    }
}
