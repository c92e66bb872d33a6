package org.ownwords.consent;

import static ownwords.generated.db.Tables.PASSED_ON;
import static ownwords.generated.db.Tables.PASSED_ON_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of what was told to others, that which was recorded in error among it.
@Repository
class PassedOnTellsStore implements Tells {

    private final DSLContext db;

    PassedOnTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(PASSED_ON.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(PassedOnStore.WHOLE)
                .select(PASSED_ON_STANDS.RECORDED_AT, PASSED_ON_STANDS.RECORDED_BY)
                .from(PASSED_ON.as(PASSED_ON_STANDS))
                .where(PASSED_ON_STANDS.CASE_ID.eq(chain.id()))
                .fetch(PassedOnTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<PassedOn> tell(Chain chain, UUID id) {
        return db.select(PassedOnStore.WHOLE)
                .from(PASSED_ON.as(PASSED_ON_STANDS))
                .where(PASSED_ON_STANDS.CASE_ID.eq(chain.id()))
                .and(PASSED_ON_STANDS.ID.eq(id))
                .fetchOptional(PassedOnStore::passedOn);
    }

    private static Told told(Record row) {
        var passedOn = PassedOnStore.passedOn(row);
        var at = row.get(PASSED_ON_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(passedOn.on(), at),
                at,
                row.get(PASSED_ON_STANDS.RECORDED_BY),
                row.get(PASSED_ON_STANDS.ID),
                ConsentSentences.sentence(passedOn),
                null,
                ConsentSentences.details(passedOn));
    }
}
