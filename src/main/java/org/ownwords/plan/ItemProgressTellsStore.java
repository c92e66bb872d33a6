package org.ownwords.plan;

import static ownwords.generated.db.Tables.PLAN_ITEM;
import static ownwords.generated.db.Tables.PLAN_ITEM_PROGRESS;
import static ownwords.generated.db.Tables.PLAN_ITEM_PROGRESS_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of items that are still to be done, of what was recorded in error too.
@Repository
class ItemProgressTellsStore implements Tells {

    private final DSLContext db;

    ItemProgressTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(PLAN_ITEM_PROGRESS.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(ItemProgressStore.WHOLE)
                .select(
                        PLAN_ITEM_PROGRESS_STANDS.ID,
                        PLAN_ITEM.WHAT,
                        PLAN_ITEM_PROGRESS_STANDS.RECORDED_AT,
                        PLAN_ITEM_PROGRESS_STANDS.RECORDED_BY)
                .from(PLAN_ITEM_PROGRESS.as(PLAN_ITEM_PROGRESS_STANDS))
                .join(PLAN_ITEM)
                .on(PLAN_ITEM
                        .AUTHORITY
                        .eq(PLAN_ITEM_PROGRESS_STANDS.AUTHORITY)
                        .and(PLAN_ITEM.ID.eq(PLAN_ITEM_PROGRESS_STANDS.PLAN_ITEM_ID)))
                .where(PLAN_ITEM_PROGRESS_STANDS.CASE_ID.eq(chain.id()))
                .fetch(ItemProgressTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<ItemProgress> tell(Chain chain, UUID id) {
        return db.select(ItemProgressStore.WHOLE)
                .from(PLAN_ITEM_PROGRESS.as(PLAN_ITEM_PROGRESS_STANDS))
                .where(PLAN_ITEM_PROGRESS_STANDS.CASE_ID.eq(chain.id()))
                .and(PLAN_ITEM_PROGRESS_STANDS.ID.eq(id))
                .fetchOptional(ItemProgressStore::progress);
    }

    private static Told told(Record row) {
        var progress = ItemProgressStore.progress(row);
        var at = row.get(PLAN_ITEM_PROGRESS_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(progress.on(), at),
                at,
                row.get(PLAN_ITEM_PROGRESS_STANDS.RECORDED_BY),
                row.get(PLAN_ITEM_PROGRESS_STANDS.ID),
                PlanSentences.progress(row.get(PLAN_ITEM.WHAT), progress),
                null,
                Detail.of("Why, and what happens now", progress.words()).stream()
                        .toList());
    }
}
