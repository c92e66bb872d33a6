package org.ownwords.history;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.FACT;
import static ownwords.generated.db.Tables.SEAL;
import static ownwords.generated.db.Tables.SEAL_END;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The seals as they are kept, as at one moment.
final class KeptSealStore {

    private final DSLContext db;

    KeptSealStore(DSLContext db) {
        this.db = db;
    }

    void eachSealedEnd(Consumer<SealedEnd> work) {
        FactLinesStore.each(
                db.select(SEAL.AUTHORITY, SEAL.NUMBER, SEAL.PREVIOUS, SEAL.ROOT)
                        .select(FactLinesStore.microseconds(SEAL.SEALED_AT))
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
                        row.get(FactLinesStore.microseconds(SEAL.SEALED_AT)),
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
}
