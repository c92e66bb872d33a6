package org.ownwords.history;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CHAIN;
import static ownwords.generated.db.Tables.SEAL;
import static ownwords.generated.db.Tables.SEAL_END;

import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Select;

/// The ends of the chains of one authority, some at a time.
final class SealEndStore {

    private static final int AT_A_TIME = 1000;

    private final DSLContext db;
    private final String authority;

    SealEndStore(DSLContext db, String authority) {
        this.db = db;
        this.authority = authority;
    }

    /// How many chains grew since the last seal.
    long eachGrownEnd(Consumer<ChainEnd> work) {
        return each(grown(), work);
    }

    /// Those that grew since the last seal, in the order of their ids.
    Select<Record3<UUID, Long, byte[]>> grown() {
        return db.select(CHAIN.ID, CHAIN.LENGTH, CHAIN.HEAD)
                .from(CHAIN)
                .where(CHAIN.AUTHORITY.eq(authority))
                .and(notExists(selectOne()
                        .from(SEAL_END)
                        .where(SEAL_END.AUTHORITY.eq(CHAIN.AUTHORITY))
                        .and(SEAL_END.CHAIN_ID.eq(CHAIN.ID))
                        .and(SEAL_END.LENGTH.ge(CHAIN.LENGTH))))
                .orderBy(CHAIN.ID);
    }

    /// The ends of all chains when a seal was made, in the order of their ids.
    void eachEnd(Seal seal, Consumer<ChainEnd> work) {
        each(
                db.select(SEAL_END.CHAIN_ID, SEAL_END.LENGTH, SEAL_END.HEAD)
                        .distinctOn(SEAL_END.CHAIN_ID)
                        .from(SEAL_END)
                        .join(SEAL)
                        .on(SEAL.AUTHORITY.eq(SEAL_END.AUTHORITY), SEAL.ID.eq(SEAL_END.SEAL_ID))
                        .where(SEAL.AUTHORITY.eq(authority))
                        .and(SEAL.NUMBER.le(seal.number()))
                        .orderBy(SEAL_END.CHAIN_ID, SEAL.NUMBER.desc()),
                work);
    }

    private static long each(Select<Record3<UUID, Long, byte[]>> ends, Consumer<ChainEnd> work) {
        long count = 0;
        try (var lines = ends.fetchSize(AT_A_TIME).fetchLazy()) {
            for (var line : lines) {
                work.accept(new ChainEnd(new Chain(line.value1()), line.value2(), Hash.of(line.value3())));
                count++;
            }
        }
        return count;
    }
}
