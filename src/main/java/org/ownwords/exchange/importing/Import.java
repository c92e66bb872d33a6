package org.ownwords.exchange.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.database.Database;
import org.ownwords.database.DatabaseUnavailable;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.Incoming;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.runs.RunFile;

/// Brings a folder of records in, in interchange format 1. All its good rows are taken together, in one
/// transaction: an import that is killed has brought in nothing, and can be started again. A bad row is set
/// aside as a whole, with its line and the reason, and the others are still taken. The same folder again
/// changes nothing.
///
/// What was set aside is written to `rejected/` in the folder, columns that the format does not know to
/// `aside/`, and rows that were taken but should be looked at to `flagged/`. A folder can be checked first: then
/// the same is said and written, and nothing is brought in.
public final class Import {

    /// Rows after which the database has to renew its statistics.
    private static final long MANY = 1000;

    /// Rows of one file. If there are more, the file itself has to be corrected first.
    private static final long MOST_SET_ASIDE = 1_000_000;

    /// A run that is to be written down as done, in the transaction of the import.
    private record Under(By by, UUID run, Clock clock, Keeps keeps) {}

    private final Database database;
    private final Progress progress;
    /// Keeps what a run leaves.
    public interface Keeps {
        void keep() throws IOException;
    }

    private final Optional<String> only;
    private final Optional<Under> under;
    private final long mostSetAside;
    private final boolean checking;

    /// @param database whose owner sees every council
    public Import(Database database, Progress progress) {
        this(database, progress, Optional.empty(), Optional.empty(), MOST_SET_ASIDE, false);
    }

    private Import(
            Database database,
            Progress progress,
            Optional<String> only,
            Optional<Under> under,
            long mostSetAside,
            boolean checking) {
        this.database = database;
        this.progress = progress;
        this.only = only;
        this.under = under;
        this.mostSetAside = mostSetAside;
        this.checking = checking;
    }

    /// The same, for one council: a row that names another is set aside, and another council's record is
    /// treated as if it did not exist.
    Import only(String authority) {
        return new Import(database, progress, Optional.of(authority), under, mostSetAside, checking);
    }

    /// The same, refusing a folder sooner or later.
    Import settingAside(long most) {
        return new Import(database, progress, only, under, most, checking);
    }

    /// The same, for the council of the person signed in, as a run of theirs.
    ///
    /// @param keeps what it leaves, when all rows are in and before it is written down that it is done
    public Import under(By by, UUID run, Clock clock, Keeps keeps) {
        return new Import(
                database,
                progress,
                Optional.of(by.authority()),
                Optional.of(new Under(by, run, clock, keeps)),
                mostSetAside,
                checking);
    }

    /// The same, without bringing anything in: it only says what would be.
    public Import checking() {
        return new Import(database, progress, only, under, mostSetAside, true);
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
        Incoming.problem(folder, here).ifPresent(problem -> {
            throw new FolderRefused(problem);
        });
        try (var store = ImportStore.open(database, under.map(Under::run), progress::waits, at, origin(folder), only)) {
            var sent = new SentFolder(folder, store);
            var read = new EnumMap<InterchangeFile, Long>(InterchangeFile.class);
            for (var file : here) {
                read.put(file, sent.take(file, mostSetAside, rows -> progress.read(file.fileName(), rows)));
            }
            store.relate(mostSetAside);
            var files = new ArrayList<RunFile>();
            for (var file : here) {
                files.add(sent.setAside(file, read.getOrDefault(file, 0L)));
            }
            var imported = new Imported(
                    files,
                    notThere(here),
                    sent.unknown(),
                    sent.told(store.setAside().leftOut()));
            if (checking) {
                return imported;
            }
            store.add(progress::added);
            if (under.isPresent()) {
                var each = under.get();
                each.keeps().keep();
                store.done(
                        each.by().authority(),
                        each.run(),
                        imported,
                        each.clock().instant());
            }
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
}
