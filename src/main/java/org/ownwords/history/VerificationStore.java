package org.ownwords.history;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.CHAIN;
import static ownwords.generated.db.Tables.FACT;
import static ownwords.generated.db.Tables.SEAL;
import static ownwords.generated.db.Tables.SEAL_END;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Finding.Place;

/// Everything there is, of every authority, as at one moment, some at a time.
final class VerificationStore implements AutoCloseable {

    private static final int AT_A_TIME = 1000;

    private static final List<Field<?>> PLACE =
            List.of(FACT.AUTHORITY, FACT.CHAIN_ID, FACT.POSITION, FACT.KIND, FACT.ROW_TABLE, FACT.ROW_ID);

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
        each(
                db.select(PLACE)
                        .select(microseconds(FACT.HAPPENED_AT), microseconds(FACT.RECORDED_AT))
                        .select(FACT.RECORDED_BY, FACT.ROW_DIGEST, FACT.HASH)
                        .select(CHAIN.LENGTH, CHAIN.HEAD)
                        .from(FACT)
                        .leftJoin(CHAIN)
                        .on(CHAIN.AUTHORITY.eq(FACT.AUTHORITY), CHAIN.ID.eq(FACT.CHAIN_ID))
                        .orderBy(FACT.AUTHORITY, FACT.CHAIN_ID, FACT.POSITION),
                row -> work.accept(fact(row)));
    }

    /// As texts, since a time may have been changed to one that Java does not have.
    private static Field<String> microseconds(Field<?> time) {
        return DSL.field("trim_scale(extract(epoch from {0}) * 1000000)::text", SQLDataType.VARCHAR, time)
                .as(time.getName() + "_microseconds");
    }

    private static KeptFact fact(Record row) {
        var chain = new Chain(row.get(FACT.CHAIN_ID));
        var length = row.get(CHAIN.LENGTH);
        return new KeptFact(
                place(row),
                row.get(microseconds(FACT.HAPPENED_AT)),
                row.get(microseconds(FACT.RECORDED_AT)),
                row.get(FACT.RECORDED_BY),
                Hash.of(row.get(FACT.ROW_DIGEST)),
                Hash.of(row.get(FACT.HASH)),
                length == null
                        ? Optional.empty()
                        : Optional.of(new ChainEnd(chain, length, Hash.of(row.get(CHAIN.HEAD)))));
    }

    private static Place place(Record row) {
        return new Place(
                row.get(FACT.AUTHORITY),
                new Chain(row.get(FACT.CHAIN_ID)),
                row.get(FACT.POSITION),
                row.get(FACT.KIND),
                new Row(row.get(FACT.ROW_TABLE), row.get(FACT.ROW_ID)));
    }

    /// How many there are.
    long eachChainWithoutFacts(Consumer<Finding> found) {
        return each(
                db.select(CHAIN.AUTHORITY, CHAIN.ID, CHAIN.LENGTH)
                        .from(CHAIN)
                        .where(notExists(selectOne()
                                .from(FACT)
                                .where(FACT.AUTHORITY.eq(CHAIN.AUTHORITY))
                                .and(FACT.CHAIN_ID.eq(CHAIN.ID))))
                        .orderBy(CHAIN.AUTHORITY, CHAIN.ID),
                row -> found.accept(new Finding.ChainCutOff(row.value1(), new Chain(row.value2()), row.value3(), 0)));
    }

    /// The tables that are listed, and those that have the same trigger.
    List<String> keptTables() {
        return db.resultQuery("""
                        select row_table from kept where to_regclass(quote_ident(row_table)) is not null
                         union
                        select c.relname
                          from pg_trigger t
                          join pg_class c on c.oid = t.tgrelid
                         where t.tgname = 'has_its_fact' and c.relnamespace = 'public'::regnamespace
                         order by 1
                        """).fetch(0, String.class);
    }

    void eachFactOfNoTable(List<String> tables, Consumer<Finding> found) {
        each(
                db.select(PLACE)
                        .from(FACT)
                        .where(FACT.ROW_TABLE.notIn(tables))
                        .orderBy(FACT.AUTHORITY, FACT.CHAIN_ID, FACT.POSITION),
                row -> found.accept(new Finding.RowMissing(place(row))));
    }

    /// The digest is worked out as `row_digest` does, but not by it.
    void eachRowNotAsItWas(String kept, Consumer<Finding> found) {
        var missing = DSL.field("r.id is null", SQLDataType.BOOLEAN).as("missing");
        each(
                db.select(PLACE)
                        .select(missing)
                        .from(FACT)
                        .leftJoin(table(name(kept)).as("r"))
                        .on("r.authority = {0} and r.id = {1}", FACT.AUTHORITY, FACT.ROW_ID)
                        .where(FACT.ROW_TABLE.eq(kept))
                        .and(
                                "sha256(convert_to(jsonb_strip_nulls(to_jsonb(r))::text, 'UTF8')) is distinct from {0}",
                                FACT.ROW_DIGEST)
                        .orderBy(FACT.AUTHORITY, FACT.CHAIN_ID, FACT.POSITION),
                row -> found.accept(
                        row.get(missing) ? new Finding.RowMissing(place(row)) : new Finding.RowAltered(place(row))));
    }

    void eachRowWithoutFact(String kept, Consumer<Finding> found) {
        var authority = DSL.field("r.authority", SQLDataType.VARCHAR);
        var id = DSL.field("r.id", SQLDataType.UUID);
        each(
                db.select(authority, id)
                        .from(table(name(kept)).as("r"))
                        .where(notExists(selectOne()
                                .from(FACT)
                                .where(FACT.AUTHORITY.eq(authority))
                                .and(FACT.ROW_TABLE.eq(kept))
                                .and(FACT.ROW_ID.eq(id))))
                        .orderBy(authority, id),
                row -> found.accept(new Finding.RowWithoutFact(row.value1(), new Row(kept, row.value2()))));
    }

    long rows(String kept) {
        return db.fetchCount(table(name(kept)));
    }

    void eachSealedEnd(Consumer<SealedEnd> work) {
        each(
                db.select(SEAL.AUTHORITY, SEAL.NUMBER, SEAL.PREVIOUS, SEAL.ROOT)
                        .select(microseconds(SEAL.SEALED_AT))
                        .select(SEAL_END.CHAIN_ID, SEAL_END.LENGTH, SEAL_END.HEAD, FACT.HASH)
                        .from(SEAL)
                        .leftJoin(SEAL_END)
                        .on(SEAL_END.AUTHORITY.eq(SEAL.AUTHORITY), SEAL_END.SEAL_ID.eq(SEAL.ID))
                        .leftJoin(FACT)
                        .on(
                                FACT.AUTHORITY.eq(SEAL_END.AUTHORITY),
                                FACT.CHAIN_ID.eq(SEAL_END.CHAIN_ID),
                                FACT.POSITION.eq(SEAL_END.LENGTH))
                        .orderBy(SEAL.AUTHORITY, SEAL.NUMBER, SEAL_END.CHAIN_ID),
                row -> work.accept(new SealedEnd(
                        row.get(SEAL.AUTHORITY),
                        row.get(SEAL.NUMBER),
                        row.get(microseconds(SEAL.SEALED_AT)),
                        Hash.of(row.get(SEAL.PREVIOUS)),
                        Hash.of(row.get(SEAL.ROOT)),
                        end(row.get(SEAL_END.CHAIN_ID), row.get(SEAL_END.LENGTH), row.get(SEAL_END.HEAD)),
                        Optional.ofNullable(row.get(FACT.HASH)).map(Hash::of))));
    }

    private static Optional<ChainEnd> end(@Nullable UUID chain, @Nullable Long length, byte @Nullable [] head) {
        return chain == null || length == null || head == null
                ? Optional.empty()
                : Optional.of(new ChainEnd(new Chain(chain), length, Hash.of(head)));
    }

    Optional<Hash> root(Seal seal) {
        return db.select(SEAL.ROOT)
                .from(SEAL)
                .where(SEAL.AUTHORITY.eq(seal.authority()))
                .and(SEAL.NUMBER.eq(seal.number()))
                .fetchOptional(mapping(Hash::of));
    }

    /// Those of the ends in whose place there is not the fact that was sealed.
    void eachLost(Seal seal, List<ChainEnd> ends, Consumer<Finding> found) {
        db.resultQuery(
                        """
                        select e.chain_id, e.length
                          from unnest({0}, {1}, {2}) as e (chain_id, length, head)
                          left join fact f
                            on f.authority = {3} and f.chain_id = e.chain_id and f.position = e.length
                         where f.hash is distinct from decode(e.head, 'hex')
                         order by e.chain_id
                        """,
                        val(ends.stream().map(end -> end.chain().id()).toArray(UUID[]::new)),
                        val(ends.stream().map(ChainEnd::length).toArray(Long[]::new)),
                        val(ends.stream().map(end -> end.head().hex()).toArray(String[]::new)),
                        val(seal.authority()))
                .forEach(row -> found.accept(new Finding.SealedEndLost(
                        seal.authority(), seal.number(), new Chain(row.get(0, UUID.class)), row.get(1, Long.class))));
    }

    private static <R extends Record> long each(ResultQuery<R> query, Consumer<R> work) {
        long count = 0;
        try (var rows = query.fetchSize(AT_A_TIME).fetchLazy()) {
            for (var row : rows) {
                work.accept(row);
                count++;
            }
        }
        return count;
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
