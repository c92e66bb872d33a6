package org.ownwords.exchange.exporting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.ownwords.database.Database;
import org.ownwords.exchange.format.InterchangeFile;

/// Reads a council's record as the rows of an interchange folder, each file in the order of its identifiers,
/// at one moment and a few rows at a time. What another system sent goes out under its own identifiers; what
/// began here, under ours.
public final class ExportStore implements AutoCloseable {

    private static final int ROWS_AT_A_TIME = 2000;

    private final Connection connection;
    private final DSLContext db;
    private final SentFiles files = SentFiles.offered();

    private ExportStore(Connection connection) {
        this.connection = connection;
        this.db = DSL.using(connection);
    }

    static ExportStore open(Database database) {
        try {
            var connection = database.owner().getConnection();
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new ExportStore(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    /// The record as this connection sees it. It is not closed here.
    public static ExportStore on(Connection connection) {
        return new ExportStore(connection);
    }

    boolean isCouncil(String authority) {
        return db.fetchSingle("select exists (select from authority where code = ?)", authority)
                .get(0, Boolean.class);
    }

    /// Every row of one file, in its order. Anything not recorded is empty.
    void each(InterchangeFile file, String authority, Consumer<String[]> row) {
        each(file, authority, "true", row);
    }

    /// The same, of some alone.
    ///
    /// @param ids which, as a query of ids
    public void eachOf(InterchangeFile file, String authority, String ids, Consumer<String[]> row) {
        each(file, authority, files.of(file).of() + " in (" + ids + ")", row);
    }

    private void each(InterchangeFile file, String authority, String which, Consumer<String[]> row) {
        var sql = files.of(file).sql(DSL.inline(authority).toString(), which);
        try (var rows = db.resultQuery(sql).fetchSize(ROWS_AT_A_TIME).fetchLazy()) {
            for (var each : rows) {
                row.accept(text(each));
            }
        }
    }

    private static String[] text(Record row) {
        var text = new String[row.size()];
        for (var i = 0; i < text.length; i++) {
            var value = row.get(i);
            text[i] = value == null ? "" : value.toString();
        }
        return text;
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
