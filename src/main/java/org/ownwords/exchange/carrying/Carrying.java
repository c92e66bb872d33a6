package org.ownwords.exchange.carrying;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.database.Database;
import org.ownwords.exchange.exporting.Export;
import org.ownwords.exchange.format.Generated;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.importing.Import;
import org.ownwords.exchange.importing.Imported;
import org.ownwords.exchange.runs.TurnStore;

/// What the running application may do as the owner of the database: bring a folder in, and write one out.
/// Nothing else in it has the owner's connection, which sees every council, and nothing can get it from here.
///
/// It is safe because it does only these two things, and to one council: that of the person signed in, which
/// nothing that was sent can change. Bringing in takes only that council's rows and looks only in its record
/// ([Import#under(By, UUID, Clock, Import.Keeps)]); writing out reads only its rows ([Export]). What is in a file
/// goes into the database as data, never as part of a statement.
public final class Carrying {

    private final Database database;

    /// @param database whose owner sees every council
    public Carrying(Database database) {
        this.database = database;
    }

    /// The turn of their council, or nothing if another run has it. The caller closes it.
    Optional<TurnStore> turn(UUID run, By by) {
        return TurnStore.take(database, by.authority(), run);
    }

    /// Brings in the rows of their council, and records in the same transaction that it is done.
    ///
    /// @param keeps what it leaves, before that
    Imported bringIn(Path folder, UUID run, By by, Clock clock, Progress progress, Import.Keeps keeps)
            throws IOException {
        return new Import(database, progress).under(by, run, clock, keeps).run(folder, by.at());
    }

    /// Says what bringing it in would do. Nothing is brought in.
    Imported check(Path folder, UUID run, By by, Clock clock, Progress progress) throws IOException {
        return new Import(database, progress)
                .under(by, run, clock, () -> {})
                .checking()
                .run(folder, by.at());
    }

    /// Writes out the rows of their council.
    Generated takeOut(Path folder, By by, Progress progress) throws IOException {
        return new Export(database).run(folder, by.authority(), progress);
    }
}
