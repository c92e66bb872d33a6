package org.ownwords.history;

import static org.jooq.impl.DSL.inline;
import static ownwords.generated.db.Routines.closeBatch;
import static ownwords.generated.db.Tables.BATCHED;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// Closes batches of the rows that are too many for a fact each.
final class BatchStore {

    /// Who the fact of a batch names: nobody closes one by hand.
    private static final String BY = "ownwords";

    private BatchStore() {}

    /// Closes those of one council, in a transaction of its own.
    static void close(DataSource connections, String authority, Instant at) {
        try (var connection = connections.getConnection()) {
            DSL.using(connection).transaction(settings -> {
                var db = settings.dsl();
                db.execute("select set_config('ownwords.authority', {0}, true)", inline(authority));
                for (var table : db.select(BATCHED.ROW_TABLE).from(BATCHED).fetch(BATCHED.ROW_TABLE)) {
                    db.select(closeBatch(authority, table, at.atOffset(ZoneOffset.UTC), BY))
                            .execute();
                }
            });
        } catch (SQLException e) {
            throw new DataAccessException("The batches could not be closed", e);
        }
    }
}
