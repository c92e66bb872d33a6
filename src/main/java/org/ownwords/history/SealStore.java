package org.ownwords.history;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static ownwords.generated.db.Tables.CHAIN;
import static ownwords.generated.db.Tables.RECORDING_AUTHORITIES;
import static ownwords.generated.db.Tables.SEAL;
import static ownwords.generated.db.Tables.SEAL_END;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// The seals of one authority, in a transaction that sees one moment from its beginning to its end.
final class SealStore implements AutoCloseable {

    private final Connection connection;
    private final DSLContext db;
    private final String authority;
    private final SealEndStore ends;

    private SealStore(Connection connection, String authority) {
        this.connection = connection;
        this.db = DSL.using(connection);
        this.authority = authority;
        this.ends = new SealEndStore(db, authority);
    }

    static List<String> authorities(DataSource connections) {
        try (var connection = connections.getConnection()) {
            return DSL.using(connection)
                    .selectFrom(RECORDING_AUTHORITIES())
                    .orderBy(inline(1))
                    .fetch(0, String.class);
        } catch (SQLException e) {
            throw new DataAccessException("The authorities could not be read", e);
        }
    }

    static SealStore reading(DataSource connections, String authority) {
        return open(connections, authority, false);
    }

    /// One sealer of an authority at a time: the others wait here, and then see what the first has done.
    static SealStore sealing(DataSource connections, String authority) {
        return open(connections, authority, true);
    }

    @SuppressWarnings("MustBeClosed")
    private static SealStore open(DataSource connections, String authority, boolean sealing) {
        try {
            var store = new SealStore(connections.getConnection(), authority);
            try {
                store.begin(sealing);
                return store;
            } catch (SQLException | RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessException("The seals could not be opened", e);
        }
    }

    private void begin(boolean sealing) throws SQLException {
        if (sealing) {
            db.execute("select pg_advisory_lock(hashtextextended('seal ' || {0}, 0))", inline(authority));
        }
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        db.execute("select set_config('ownwords.authority', {0}, true)", inline(authority));
    }

    Optional<Seal> latest() {
        return db.select(SEAL.AUTHORITY, SEAL.NUMBER, SEAL.SEALED_AT, SEAL.ROOT)
                .from(SEAL)
                .where(SEAL.AUTHORITY.eq(authority))
                .orderBy(SEAL.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(SealStore::seal));
    }

    List<Seal> all() {
        return db.select(SEAL.AUTHORITY, SEAL.NUMBER, SEAL.SEALED_AT, SEAL.ROOT)
                .from(SEAL)
                .where(SEAL.AUTHORITY.eq(authority))
                .orderBy(SEAL.NUMBER.desc())
                .fetch(mapping(SealStore::seal));
    }

    private static Seal seal(String authority, long number, OffsetDateTime at, byte[] root) {
        return new Seal(authority, number, at.toInstant(), Hash.of(root).hex());
    }

    /// The ends of chains, as at the same moment.
    SealEndStore ends() {
        return ends;
    }

    /// Adds a seal of every grown end.
    void add(Seal seal, Optional<Seal> before) {
        var id = UUID.randomUUID();
        db.insertInto(SEAL)
                .set(SEAL.AUTHORITY, authority)
                .set(SEAL.ID, id)
                .set(SEAL.NUMBER, seal.number())
                .set(SEAL.SEALED_AT, seal.at().atOffset(ZoneOffset.UTC))
                .set(
                        SEAL.PREVIOUS,
                        before.map(Seal::root).map(Hash::new).orElse(Hash.NONE).bytes())
                .set(SEAL.ROOT, new Hash(seal.root()).bytes())
                .execute();
        var grown = ends.grown().asTable("grown");
        db.insertInto(SEAL_END, SEAL_END.AUTHORITY, SEAL_END.SEAL_ID, SEAL_END.CHAIN_ID, SEAL_END.LENGTH, SEAL_END.HEAD)
                .select(DSL.select(
                                inline(authority),
                                inline(id),
                                grown.field(CHAIN.ID),
                                grown.field(CHAIN.LENGTH),
                                grown.field(CHAIN.HEAD))
                        .from(grown))
                .execute();
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new DataAccessException("The seal could not be kept", e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            db.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            throw new DataAccessException("The seals could not be closed", e);
        }
    }
}
