package org.ownwords.risk;

import static ownwords.generated.db.Tables.SAFE_TO_ASK;
import static ownwords.generated.db.Tables.SAFE_TO_ASK_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of whether it was safe to ask, those recorded in error among them.
@Repository
class SafeToAskTellsStore implements Tells {

    private final DSLContext db;

    SafeToAskTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(SAFE_TO_ASK.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(SafeToAskStore.WHOLE)
                .select(SAFE_TO_ASK_STANDS.ID, SAFE_TO_ASK_STANDS.RECORDED_AT, SAFE_TO_ASK_STANDS.RECORDED_BY)
                .from(SAFE_TO_ASK.as(SAFE_TO_ASK_STANDS))
                .where(SAFE_TO_ASK_STANDS.CASE_ID.eq(chain.id()))
                .fetch(SafeToAskTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<SafeToAsk> tell(Chain chain, UUID id) {
        return db.select(SafeToAskStore.WHOLE)
                .from(SAFE_TO_ASK.as(SAFE_TO_ASK_STANDS))
                .where(SAFE_TO_ASK_STANDS.CASE_ID.eq(chain.id()))
                .and(SAFE_TO_ASK_STANDS.ID.eq(id))
                .fetchOptional(SafeToAskStore::safe);
    }

    private static Told told(Record row) {
        var safe = SafeToAskStore.safe(row);
        var at = row.get(SAFE_TO_ASK_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(safe.on(), at),
                at,
                row.get(SAFE_TO_ASK_STANDS.RECORDED_BY),
                row.get(SAFE_TO_ASK_STANDS.ID),
                safe.words("the person"),
                null,
                Stream.of(
                                Detail.of("How this is known", safe.why()),
                                Detail.of("How to reach them", safe.reaching().how()),
                                Detail.of("A word to use", safe.reaching().word()),
                                Detail.of("Who must not know", safe.reaching().notTold()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
