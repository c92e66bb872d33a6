package org.ownwords.returns.cells;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.ownwords.counted.CountStore;
import org.ownwords.counted.YearCounts;
import org.ownwords.database.Database;

/// The record as it is at one moment, for a command that only reads.
public final class MomentStore implements AutoCloseable {

    private final Connection connection;
    private final DSLContext db;

    private MomentStore(Connection connection) {
        this.connection = connection;
        this.db = DSL.using(connection);
    }

    /// Sees one council, as the application does: the database itself shows it no other.
    public static MomentStore of(Database database, String authority) {
        var store = begin(database.application());
        store.db.execute("select set_config('ownwords.authority', ?, true)", authority);
        return store;
    }

    /// Sees every council. A user who cannot see all of them is refused.
    static MomentStore ofAll(Database database) {
        var store = begin(database.owner());
        store.db.execute("set local row_security = off");
        return store;
    }

    /// The same moment on a connection of its own, for as long as this one is open.
    MomentStore again(Database database) {
        var snapshot = db.fetchSingle("select pg_export_snapshot()").get(0, String.class);
        var again = begin(database.owner());
        again.db.execute("set transaction snapshot {0}", DSL.inline(snapshot));
        again.db.execute("set local row_security = off");
        return again;
    }

    public YearCounts counts() {
        return CountStore.on(db);
    }

    public DSLContext db() {
        return db;
    }

    SacStore sac() {
        return new SacStore(db);
    }

    public SacReturns returns() {
        return new SacReturns(sac(), counts());
    }

    private static MomentStore begin(DataSource source) {
        try {
            var store = new MomentStore(source.getConnection());
            try {
                store.begin();
                return store;
            } catch (SQLException | RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessException("The record could not be opened", e);
        }
    }

    private void begin() throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("The record could not be closed", e);
        }
    }
}
