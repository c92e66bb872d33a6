package org.ownwords.exchange.runs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.ownwords.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A turn at bringing records in or taking them out. There is one for each council, however many
/// applications use the database, and an import from the command line, whose folder may hold several
/// councils, needs all of them. It ends when the connection of the one that has it ends.
///
/// An application takes the turn of a council exclusively, and then shares it with the transaction that
/// brings records in: the turn lasts as long as either of them.
public final class TurnStore implements AutoCloseable {

    /// The advisory lock that every run has shared, and an import from the command line alone. The number
    /// has no meaning.
    private static final Field<Long> ALL_OF_THEM = DSL.inline(0x4f77207265636f72L);

    /// Tried again and again instead of waited for: with a waiting lock in the queue, the holder could no
    /// longer share the turn.
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(TurnStore.class);

    private final Connection connection;

    private TurnStore(Connection connection) {
        this.connection = connection;
    }

    /// The turn of a council, or nothing if it is taken.
    ///
    /// @param run which is held as running meanwhile
    public static Optional<TurnStore> take(Database database, String authority, UUID run) {
        try {
            var connection = database.owner().getConnection();
            var db = DSL.using(connection);
            if (is("pg_try_advisory_lock_shared", ALL_OF_THEM, db) && is("pg_try_advisory_lock", of(authority), db)) {
                db.execute("select pg_advisory_lock_shared({0})", of(authority));
                db.execute("select pg_advisory_unlock({0})", of(authority));
                db.execute("select pg_advisory_lock_shared({0})", of(run));
                return Optional.of(new TurnStore(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    private static boolean is(String lock, Field<Long> which, DSLContext db) {
        return db.fetchSingle("select " + lock + "({0})", which).get(0, boolean.class);
    }

    private static Field<Long> of(String authority) {
        return DSL.field("hashtextextended('records of ' || {0}, 0)", Long.class, DSL.inline(authority));
    }

    private static Field<Long> of(UUID run) {
        return DSL.field("hashtextextended({0}, 0)", Long.class, DSL.inline(run.toString()));
    }

    /// Shares a turn that was taken, until the transaction ends.
    ///
    /// @param run that it was taken for
    public static void share(DSLContext db, String authority, UUID run) {
        for (var lock : List.of(ALL_OF_THEM, of(authority), of(run))) {
            db.execute("select pg_advisory_xact_lock_shared({0})", lock);
        }
    }

    /// Has the turns of all councils until the transaction ends.
    ///
    /// @param waits called once if one of them is taken
    public static void await(DSLContext db, Runnable waits) {
        if (is("pg_try_advisory_xact_lock", ALL_OF_THEM, db)) {
            return;
        }
        waits.run();
        while (!is("pg_try_advisory_xact_lock", ALL_OF_THEM, db)) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", e);
        }
    }

    /// Gives the turn up before the connection is closed: the server notices the end of a connection a moment later.
    @Override
    public void close() {
        try (connection) {
            DSL.using(connection).execute("select pg_advisory_unlock_all()");
        } catch (DataAccessException | SQLException e) {
            // The connection has ended, and the turn with it.
            LOG.debug("A turn ended before it was given up", e);
        }
    }
}
