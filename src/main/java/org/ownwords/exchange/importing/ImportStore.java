package org.ownwords.exchange.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ownwords.database.Database;
import org.ownwords.exchange.exporting.ExportStore;
import org.ownwords.exchange.format.Digest;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.Incoming;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.runs.RunFile;
import org.ownwords.exchange.runs.RunStore;
import org.ownwords.exchange.runs.TurnStore;
import org.postgresql.copy.CopyIn;
import org.postgresql.core.BaseConnection;

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

    private static final Pattern OWN = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

    private static final int ROWS_AT_A_TIME = 5000;

    /// In characters, for rows that are far longer than real ones.
    private static final int MOST_AT_A_TIME = 1 << 22;

    private static final long CHANCES = 1L << 36;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private final Connection connection;
    private final DSLContext db;
    private final Instant at;
    private final String by;
    private final Optional<String> only;

    private ImportStore(Connection connection, Instant at, String by, Optional<String> only) {
        this.connection = connection;
        this.db = DSL.using(connection);
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
            run.ifPresentOrElse(each -> TurnStore.share(store.db, each), () -> TurnStore.await(store.db, waits));
            store.db.execute("set local timezone = 'UTC'");
            store.db.execute("set local work_mem = '" + WORK_MEMORY + "'");
            store.db.execute("set local temp_buffers = '" + STAGE_MEMORY + "'");
            store.db.execute(
                    Made.function("%012x".formatted(at.toEpochMilli()), "%09x".formatted(RANDOM.nextLong(CHANCES))));
            for (var file : InterchangeFile.values()) {
                store.stage(file);
            }
            return store;
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    private static String table(InterchangeFile file) {
        return "in_" + file.fileName().replace(".csv", "");
    }

    /// `own` is its identifier where one of our own rows may have it, `council` the authority it names, if it
    /// names one. `twin` is a row whose identifier is used above it, `here` one that is in the record
    /// already, as `row_id`. `parent` is the row it belongs to.
    private void stage(InterchangeFile file) {
        var columns = file.shape().stream()
                .map(column -> column.name() + " " + column.content().type() + ",")
                .collect(Collectors.joining("\n"));
        db.execute("""
                create temporary table %s (
                    line bigint not null,
                    bad text,
                    sent bytea,
                    %s
                    own uuid,
                    council text,
                    parent uuid,
                    case_id uuid,
                    row_id uuid,
                    twin boolean not null default false,
                    here boolean not null default false
                ) on commit drop
                """.formatted(table(file), columns));
    }

    /// Takes the rows of one file, good and bad.
    ///
    /// @param mostBad how many of them may be bad
    /// @param told    called with how many have been read, now and then
    /// @return how many there were
    /// @throws FolderRefused once too many of them cannot be taken
    long take(InterchangeFile file, Iterable<Incoming.Row> rows, long mostBad, java.util.function.LongConsumer told) {
        var columns = String.join(", ", file.columns());
        var council = file.columns().indexOf("authority");
        var nothing = Collections.nCopies(file.shape().size(), "");
        var digest = new Digest();
        var hex = HexFormat.of();
        var count = 0L;
        var bad = 0L;
        try {
            var copy = connection
                    .unwrap(BaseConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (line, bad, sent, own, council, %s) from stdin".formatted(table(file), columns));
            var text = new StringBuilder();
            for (var row : rows) {
                text.append(row.line()).append('\t');
                var kept = file.kept(row.values().isEmpty() ? nothing : row.values());
                if (row.reason().isPresent()) {
                    if (++bad > mostBad) {
                        copy.cancelCopy();
                        throw tooMany(mostBad, file, row.line(), row.reason().get());
                    }
                    escape(row.reason().get(), text);
                    text.append("\t\\N\t\\N");
                } else {
                    text.append("\\N\t\\\\x");
                    hex.formatHex(text, digest.of(kept));
                    text.append('\t').append(own(kept.getFirst()));
                }
                add(council < 0 ? "" : kept.get(council), text);
                kept.forEach(value -> add(value, text));
                text.append('\n');
                if (text.length() > MOST_AT_A_TIME) {
                    write(copy, text);
                }
                if (++count % ROWS_AT_A_TIME == 0) {
                    write(copy, text);
                    told.accept(count);
                }
            }
            write(copy, text);
            copy.endCopy();
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of " + file.fileName() + " could not be taken", e);
        }
    }

    private static FolderRefused tooMany(long mostBad, InterchangeFile file, long line, String reason) {
        return new FolderRefused("More than %,d rows of %s cannot be taken, the last of them on line %d: %s"
                .formatted(mostBad, file.fileName(), line, reason));
    }

    private static void write(CopyIn copy, StringBuilder text) throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    /// An identifier that one of our own rows may have: what we sent out comes back as it is.
    private static String own(String identifier) {
        return OWN.matcher(identifier).matches() ? identifier : "\\N";
    }

    private static void add(String value, StringBuilder text) {
        text.append('\t');
        if (value.isEmpty()) {
            text.append("\\N");
        } else {
            escape(value, text);
        }
    }

    private static void escape(String value, StringBuilder text) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    /// Sets aside rows that refer to something missing, that differ from what was sent before, or that are
    /// circular, and finds what is new.
    ///
    /// @param mostBad how many rows of a file may be bad
    /// @throws FolderRefused where there are more
    void relate(long mostBad) {
        new RelatingStore(db, new OwnStore(db, ExportStore.on(connection)), only).relate();
        for (var file : InterchangeFile.values()) {
            db.fetchOptional("select line, bad from %s where bad is not null order by line offset %d limit 1"
                            .formatted(table(file), mostBad))
                    .ifPresent(row -> {
                        throw tooMany(mostBad, file, row.get(0, Long.class), row.get(1, String.class));
                    });
        }
    }

    /// Adds what is new, each row with its fact.
    ///
    /// @param told called with how many steps are done, and how many there are
    void add(BiConsumer<Integer, Integer> told) {
        withoutRowChecks();
        var adding = new AddingStore(db, at, by);
        adding.add(done -> told.accept(done, adding.steps()));
    }

    /// What the triggers check row by row has already been checked for all rows together. If we are allowed
    /// to, we do not check it twice. On a server where the owner may not switch the triggers off, they run.
    private void withoutRowChecks() {
        var may = db.fetchValue("select rolsuper from pg_roles where rolname = current_user");
        if (Boolean.TRUE.equals(may)) {
            db.execute("set local session_replication_role = replica");
        }
    }

    long rejected(InterchangeFile file) {
        return count("select count(*) from %s where bad is not null".formatted(table(file)));
    }

    /// How many rows said something that was not known before.
    long added(InterchangeFile file) {
        return count("select count(*) from %s where bad is null and not twin and not here".formatted(table(file)));
    }

    private long count(String sql) {
        return db.fetchSingle(sql).get(0, Long.class);
    }

    /// The line and the reason of each row that was set aside, in the order of the file.
    void eachRejected(InterchangeFile file, Rejected rejected) throws IOException {
        try (var rows = db.resultQuery(
                        "select line, bad from %s where bad is not null order by line".formatted(table(file)))
                .fetchSize(ROWS_AT_A_TIME)
                .fetchLazy()) {
            for (var row : rows) {
                rejected.at(row.get(0, Long.class), row.get(1, String.class));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Is told of each row that was set aside.
    interface Rejected {
        void at(long line, String reason) throws IOException;
    }

    /// Writes down that a run is done, in the transaction of what it brings in: either both have happened or neither.
    void done(String authority, UUID run, Imported imported, Instant ended) {
        var files = imported.files().stream()
                .map(file -> new RunFile(file.name(), file.read(), file.fresh(), file.rejected()))
                .toList();
        new RunStore(db).done(authority, run, files, imported.aside(), ended);
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
