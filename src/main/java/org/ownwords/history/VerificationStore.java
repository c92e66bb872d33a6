package org.ownwords.history;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CHAIN;
import static ownwords.generated.db.Tables.FACT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// Everything there is, of every authority, as at one moment, some at a time.
final class VerificationStore implements AutoCloseable {

    private final Connection connection;
    private final DSLContext db;

    private VerificationStore(Connection connection) {
        this.connection = connection;
        this.db = DSL.using(connection);
    }

    static VerificationStore open(DataSource owner) {
        try {
            var store = new VerificationStore(owner.getConnection());
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

    /// A user who cannot see all rows is refused, so that hidden rows are not counted as verified.
    private void begin() throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        db.execute("set local row_security = off");
        db.execute("set local timezone = 'UTC'");
    }

    void eachFact(Consumer<KeptFact> work) {
        FactLinesStore.each(
                db.select(FactLinesStore.PLACE)
                        .select(
                                FactLinesStore.microseconds(FACT.HAPPENED_AT),
                                FactLinesStore.microseconds(FACT.RECORDED_AT))
                        .select(FACT.RECORDED_BY, FACT.ROW_DIGEST, FACT.HASH)
                        .select(CHAIN.LENGTH, CHAIN.HEAD)
                        .from(FACT)
                        .leftJoin(CHAIN)
                        .on(CHAIN.AUTHORITY.eq(FACT.AUTHORITY), CHAIN.ID.eq(FACT.CHAIN_ID))
                        .orderBy(FACT.AUTHORITY, FACT.CHAIN_ID, FACT.POSITION),
                row -> work.accept(fact(row)));
    }

    private static KeptFact fact(Record row) {
        var chain = new Chain(row.get(FACT.CHAIN_ID));
        var length = row.get(CHAIN.LENGTH);
        return new KeptFact(
                FactLinesStore.place(row),
                row.get(FactLinesStore.microseconds(FACT.HAPPENED_AT)),
                row.get(FactLinesStore.microseconds(FACT.RECORDED_AT)),
                row.get(FACT.RECORDED_BY),
                Hash.of(row.get(FACT.ROW_DIGEST)),
                Hash.of(row.get(FACT.HASH)),
                length == null
                        ? Optional.empty()
                        : Optional.of(new ChainEnd(chain, length, Hash.of(row.get(CHAIN.HEAD)))));
    }

    /// The tables that are kept, of the same moment.
    KeptRowStore rows() {
        return new KeptRowStore(db);
    }

    /// The rows that are proved in batches, of the same moment.
    KeptBatchStore batches() {
        return new KeptBatchStore(db);
    }

    /// The seals of the same moment.
    KeptSealStore seals() {
        return new KeptSealStore(db);
    }

    /// How many there are.
    long eachChainWithoutFacts(Consumer<Finding> found) {
        return FactLinesStore.each(
                db.select(CHAIN.AUTHORITY, CHAIN.ID, CHAIN.LENGTH)
                        .from(CHAIN)
                        .where(notExists(selectOne()
                                .from(FACT)
                                .where(FACT.AUTHORITY.eq(CHAIN.AUTHORITY))
                                .and(FACT.CHAIN_ID.eq(CHAIN.ID))))
                        .orderBy(CHAIN.AUTHORITY, CHAIN.ID),
                row -> found.accept(new Finding.ChainCutOff(row.value1(), new Chain(row.value2()), row.value3(), 0)));
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new DataAccessException("The record could not be closed", e);
        }
    }
}
