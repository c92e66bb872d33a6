package org.ownwords.exchange.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.database.Database;
import org.ownwords.database.DatabaseUnavailable;
import org.ownwords.database.OursAlone;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.Incoming;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.Progress;

/// Brings a folder of records in, in interchange format 1. All its good rows are taken together, in one
/// transaction: an import that is killed has brought in nothing, and can be started again. A bad row is set
/// aside as a whole, with its line and the reason, and the others are still taken. The same folder again
/// changes nothing.
///
/// What was set aside is written to `rejected/` in the folder, and columns that the format does not know to `aside/`.
public final class Import {

    /// Rows after which the database has to renew its statistics.
    private static final long MANY = 1000;

    /// Rows of one file. If there are more, the file itself has to be corrected first.
    private static final long MOST_SET_ASIDE = 1_000_000;

    private static final List<String> IN_FRONT = List.of("line", "reason");

    /// A run that is to be written down as done, in the transaction of the import.
    private record Under(By by, UUID run, Clock clock) {}

    private final Database database;
    private final Progress progress;
    private final Optional<String> only;
    private final Optional<Under> under;
    private final long mostSetAside;

    /// @param database whose owner sees every council
    public Import(Database database, Progress progress) {
        this(database, progress, Optional.empty(), Optional.empty(), MOST_SET_ASIDE);
    }

    private Import(
            Database database, Progress progress, Optional<String> only, Optional<Under> under, long mostSetAside) {
        this.database = database;
        this.progress = progress;
        this.only = only;
        this.under = under;
        this.mostSetAside = mostSetAside;
    }

    /// The same, for one council: a row that names another is set aside, and another council's record is
    /// treated as if it did not exist.
    Import only(String authority) {
        return new Import(database, progress, Optional.of(authority), under, mostSetAside);
    }

    /// The same, refusing a folder sooner or later.
    Import settingAside(long most) {
        return new Import(database, progress, only, under, most);
    }

    /// The same, for the council of the person signed in, as a run of theirs.
    public Import under(By by, UUID run, Clock clock) {
        return new Import(
                database, progress, Optional.of(by.authority()), Optional.of(new Under(by, run, clock)), mostSetAside);
    }

    /// Brings a folder in.
    ///
    /// @param at when
    /// @throws FolderRefused if it has none of the files, or one cannot be read at all; nothing is brought in then
    public Imported run(Path folder, Instant at) throws IOException {
        var here = Stream.of(InterchangeFile.values())
                .filter(file -> Files.exists(folder.resolve(file.fileName())))
                .toList();
        if (here.isEmpty()) {
            throw new FolderRefused("There is none of people.csv, concerns.csv and the others in " + folder);
        }
        try (var store = ImportStore.open(database, under.map(Under::run), progress::waits, at, origin(folder), only)) {
            var aside = new ArrayList<String>();
            var read = new EnumMap<InterchangeFile, Long>(InterchangeFile.class);
            for (var file : here) {
                read.put(file, read(store, folder, file, aside));
            }
            store.relate(mostSetAside);
            store.add(progress::added);
            var files = new ArrayList<Imported.File>();
            for (var file : here) {
                var rows = read.getOrDefault(file, 0L);
                var rejected = store.rejected(file);
                setAside(store, folder, file, rejected);
                files.add(new Imported.File(file.fileName(), rows, rows - rejected, store.added(file), rejected));
            }
            var imported = new Imported(files, notThere(here), aside);
            under.ifPresent(each -> store.done(
                    each.by().authority(), each.run(), imported, each.clock().instant()));
            store.commit();
            if (imported.fresh() > MANY) {
                takeStock();
            }
            return imported;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void takeStock() {
        try {
            database.takeStock();
        } catch (DatabaseUnavailable e) {
            // The rows are in, and the database will renew its statistics by itself before long.
        }
    }

    /// Who the timeline says recorded it.
    private String origin(Path folder) {
        if (under.isPresent()) {
            return "another system (brought in by %s)"
                    .formatted(under.get().by().recordedBy());
        }
        var name = folder.toAbsolutePath().normalize().getFileName();
        return "another system" + (name == null ? "" : " (" + name + ")");
    }

    private static List<String> notThere(List<InterchangeFile> here) {
        return Stream.of(InterchangeFile.values())
                .filter(file -> !here.contains(file))
                .map(InterchangeFile::fileName)
                .toList();
    }

    private long read(ImportStore store, Path folder, InterchangeFile file, List<String> aside) throws IOException {
        try (var incoming = Incoming.open(folder, file).orElseThrow()) {
            var extras = incoming.extras();
            Files.deleteIfExists(folder.resolve("aside").resolve(file.fileName()));
            if (extras.isEmpty()) {
                return store.take(file, incoming, mostSetAside, rows -> progress.read(file.fileName(), rows));
            }
            extras.forEach(extra -> aside.add(file.fileName() + ": " + extra));
            try (var kept = writer(folder.resolve("aside"), file)) {
                kept.writeRecord(Stream.concat(Stream.of("line", file.columns().getFirst()), extras.stream())
                        .toList());
                return store.take(
                        file,
                        () -> keeping(incoming, kept),
                        mostSetAside,
                        rows -> progress.read(file.fileName(), rows));
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

    /// The file is read once more: a row is set aside exactly as it was in the file.
    private static void setAside(ImportStore store, Path folder, InterchangeFile file, long rejected)
            throws IOException {
        var place = folder.resolve("rejected");
        Files.deleteIfExists(place.resolve(file.fileName()));
        if (rejected == 0) {
            return;
        }
        try (var incoming = Incoming.open(folder, file).orElseThrow();
                var kept = writer(place, file)) {
            kept.writeRecord(
                    Stream.concat(IN_FRONT.stream(), incoming.names().stream()).toList());
            var rows = incoming.iterator();
            store.eachRejected(file, (line, reason) -> {
                var row = rows.next();
                while (row.line() < line) {
                    row = rows.next();
                }
                kept.writeRecord(Stream.concat(Stream.of(String.valueOf(line), reason), row.fields().stream())
                        .toList());
            });
        }
    }

    private static CsvWriter writer(Path place, InterchangeFile file) throws IOException {
        OursAlone.folder(place);
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(OursAlone.file(place.resolve(file.fileName())), StandardCharsets.UTF_8);
    }
}
