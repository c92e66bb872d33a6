package org.ownwords.exchange.runs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ownwords.database.Database;

/// A turn at bringing records in or taking them out. There is one in an installation, however many
/// applications use its database. It ends when the connection of the one that has it ends.
///
/// An application takes a turn exclusively, and then shares it with the transaction that brings records in:
/// the turn lasts as long as either of them.
public final class TurnStore implements AutoCloseable {

    /// The advisory lock of the one turn. The number has no meaning.
    private static final long ONE = 0x4f77207265636f72L;

    /// Tried again and again instead of waited for: with a waiting lock in the queue, the holder could no
    /// longer share the turn.
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Connection connection;

    private TurnStore(Connection connection) {
        this.connection = connection;
    }

    /// The turn, or nothing if it is taken.
    ///
    /// @param run which is held as running meanwhile
    public static Optional<TurnStore> take(Database database, UUID run) {
        try {
            var connection = database.owner().getConnection();
            var db = DSL.using(connection);
            if (is("pg_try_advisory_lock", db)) {
                db.execute("select pg_advisory_lock_shared({0})", DSL.inline(ONE));
                db.execute("select pg_advisory_unlock({0})", DSL.inline(ONE));
                db.execute("select pg_advisory_lock_shared(hashtextextended({0}, 0))", DSL.inline(run.toString()));
                return Optional.of(new TurnStore(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    private static boolean is(String lock, DSLContext db) {
        return db.fetchSingle("select " + lock + "({0})", DSL.inline(ONE)).get(0, boolean.class);
    }

    /// Shares a turn that was taken, until the transaction ends.
    ///
    /// @param run that it was taken for
    public static void share(DSLContext db, UUID run) {
        db.execute("select pg_advisory_xact_lock_shared({0})", DSL.inline(ONE));
        db.execute("select pg_advisory_xact_lock_shared(hashtextextended({0}, 0))", DSL.inline(run.toString()));
    }

    /// Has the turn until the transaction ends.
    ///
    /// @param waits called once if the turn is taken
    public static void await(DSLContext db, Runnable waits) {
        if (is("pg_try_advisory_xact_lock", db)) {
            return;
        }
        waits.run();
        while (!is("pg_try_advisory_xact_lock", db)) {
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

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection did not close", e);
        }
    }
}
