package org.ownwords.indignity;

import static ownwords.generated.db.Tables.INDIGNITY;
import static ownwords.generated.db.Tables.INDIGNITY_STANDS;

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

/// What the timeline says of small things that add up, in error or not.
@Repository
class IndignityTellsStore implements Tells {

    private final DSLContext db;

    IndignityTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(INDIGNITY.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(IndignityStore.WHOLE)
                .select(INDIGNITY_STANDS.RECORDED_AT, INDIGNITY_STANDS.RECORDED_BY)
                .from(INDIGNITY.as(INDIGNITY_STANDS))
                .where(INDIGNITY_STANDS.CASE_ID.eq(chain.id()))
                .fetch(IndignityTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<IndignityEntry> tell(Chain chain, UUID id) {
        return db.select(IndignityStore.WHOLE)
                .from(INDIGNITY.as(INDIGNITY_STANDS))
                .where(INDIGNITY_STANDS.CASE_ID.eq(chain.id()))
                .and(INDIGNITY_STANDS.ID.eq(id))
                .fetchOptional(IndignityStore::entry);
    }

    private static Told told(Record row) {
        var indignity = IndignityStore.entry(row).indignity();
        var at = row.get(INDIGNITY_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(indignity.on(), at),
                at,
                row.get(INDIGNITY_STANDS.RECORDED_BY),
                row.get(INDIGNITY_STANDS.ID),
                IndignitySentences.sentence(indignity),
                IndignitySentences.words(indignity),
                IndignitySentences.details(indignity));
    }
}
