package org.ownwords.exchange.importing;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ownwords.database.Database;
import org.ownwords.exchange.exporting.ExportStore;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.runs.RunStore;
import org.ownwords.exchange.runs.TurnStore;
import org.ownwords.interchange.Made;

/// Brings a folder in, in one transaction: the rows of its files into temporary tables, what refers to what,
/// and then what is new into the record, each row with its fact. All of it is done to whole tables at a time,
/// so that the time depends on the number of rows and not on the number of statements.
///
/// It is the owner's connection, which sees every council: a folder may hold several.
final class ImportStore implements AutoCloseable {

    /// Kept small, so that a long import leaves the memory of the machine to others.
    private static final String WORK_MEMORY = "64MB";

    /// For the staged rows, which are gone over again and again.
    private static final String STAGE_MEMORY = "64MB";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final long CHANCES = 1L << 36;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private final Connection connection;
    private final DSLContext db;
    private final TakingStore taking;
    private final SetAsideStore setAside;
    private final BroughtInRows rows = BroughtInRows.offered();
    private final Instant at;
    private final String by;
    private final Optional<String> only;

    private ImportStore(Connection connection, Instant at, String by, Optional<String> only) {
        this.connection = connection;
        this.db = DSL.using(connection);
        this.taking = new TakingStore(connection, new Refusals(LocalDate.ofInstant(at, LONDON)));
        this.setAside = new SetAsideStore(db);
        this.at = at;
        this.by = by;
        this.only = only;
    }

    /// Begins.
    ///
    /// @param run   the run whose turn it shares, or nothing, where it waits for one of its own
    /// @param waits called once where it does
    /// @param by    what the timeline names as the recorder of the rows
    /// @param only  the one council whose rows are taken, or nothing
    static ImportStore open(
            Database database, Optional<UUID> run, Runnable waits, Instant at, String by, Optional<String> only) {
        try {
            var connection = database.owner().getConnection();
            connection.setAutoCommit(false);
            var store = new ImportStore(connection, at, by, only);
            run.ifPresentOrElse(
                    each -> TurnStore.share(store.db, only.orElseThrow(), each),
                    () -> TurnStore.await(store.db, waits));
            store.db.execute("set local timezone = 'UTC'");
            store.db.execute("set local work_mem = '" + WORK_MEMORY + "'");
            store.db.execute("set local temp_buffers = '" + STAGE_MEMORY + "'");
            store.db.execute(
                    Made.function("%012x".formatted(at.toEpochMilli()), "%09x".formatted(RANDOM.nextLong(CHANCES))));
            for (var file : InterchangeFile.values()) {
                store.taking.stage(file);
            }
            return store;
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    /// What takes the rows of its files.
    TakingStore taking() {
        return taking;
    }

    /// Sets aside rows that refer to something missing, that differ from what was sent before, or that are
    /// circular, and finds what is new.
    ///
    /// @param mostBad how many rows of a file may be bad
    /// @throws FolderRefused where there are more
    void relate(long mostBad) {
        new RelatingStore(db, rows, new OwnStore(db, ExportStore.on(connection)), only).relate();
        setAside.noMoreThan(mostBad);
    }

    /// Adds what is new, each row with its fact.
    ///
    /// @param told called with how many steps are done, and how many there are
    void add(BiConsumer<Integer, Integer> told) {
        var adding = new AddingStore(db, rows, at, by);
        adding.add(done -> told.accept(done, adding.steps()));
    }

    /// What was set aside.
    SetAsideStore setAside() {
        return setAside;
    }

    /// Good rows to look at all the same.
    FlaggedStore flagged() {
        return new FlaggedStore(db, rows);
    }

    /// Writes down that a run is done, in the transaction of what it brings in: either both
    /// have happened or neither.
    void done(String authority, UUID run, Imported imported, Instant ended) {
        new RunStore(db).done(authority, run, imported.files(), imported.aside(), imported.told(), ended);
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("What was brought in could not be kept", e);
        }
    }

    /// Ends without committing: nothing is brought in unless it was committed.
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection did not close", e);
        }
    }
}
