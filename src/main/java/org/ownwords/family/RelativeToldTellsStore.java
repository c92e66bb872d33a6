package org.ownwords.family;

import static ownwords.generated.db.Tables.RELATIVE_TOLD;
import static ownwords.generated.db.Tables.RELATIVE_TOLD_STANDS;

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

/// What the timeline says of what relatives were told, in error or not.
@Repository
class RelativeToldTellsStore implements Tells {

    private final DSLContext db;

    RelativeToldTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(RELATIVE_TOLD.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(RelativeToldStore.WHOLE)
                .select(RELATIVE_TOLD_STANDS.RECORDED_AT, RELATIVE_TOLD_STANDS.RECORDED_BY)
                .from(RELATIVE_TOLD.as(RELATIVE_TOLD_STANDS))
                .where(RELATIVE_TOLD_STANDS.CASE_ID.eq(chain.id()))
                .fetch(RelativeToldTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<RelativeToldEntry> tell(Chain chain, UUID id) {
        return db.select(RelativeToldStore.WHOLE)
                .from(RELATIVE_TOLD.as(RELATIVE_TOLD_STANDS))
                .where(RELATIVE_TOLD_STANDS.CASE_ID.eq(chain.id()))
                .and(RELATIVE_TOLD_STANDS.ID.eq(id))
                .fetchOptional(RelativeToldStore::entry);
    }

    private static Told told(Record row) {
        var told = RelativeToldStore.entry(row).told();
        var at = row.get(RELATIVE_TOLD_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(told.timing().on(), at),
                at,
                row.get(RELATIVE_TOLD_STANDS.RECORDED_BY),
                row.get(RELATIVE_TOLD_STANDS.ID),
                RelativeToldSentences.sentence(told),
                null,
                RelativeToldSentences.details(told));
    }
}
