package org.ownwords.interchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ownwords.database.Database;

/// A turn at bringing records in or taking them out. There is one in an installation, however many applications are on
/// its database, and it ends with whoever has it: the database lets go when their connection does.
final class TurnStore implements AutoCloseable {

    /// The advisory lock of the one turn. Any number would do.
    private static final long ONE = 0x4f77207265636f72L;

    private final Connection connection;

    private TurnStore(Connection connection) {
        this.connection = connection;
    }

    /// The turn, or nothing where somebody has it.
    ///
    /// @param run which is held as running meanwhile
    static Optional<TurnStore> take(Database database, UUID run) {
        try {
            var connection = database.owner().getConnection();
            var db = DSL.using(connection);
            if (has(db)) {
                db.execute("select pg_advisory_lock(hashtextextended({0}, 0))", DSL.inline(run.toString()));
                return Optional.of(new TurnStore(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    private static boolean has(DSLContext db) {
        return db.fetchSingle("select pg_try_advisory_lock({0})", DSL.inline(ONE))
                .get(0, boolean.class);
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
