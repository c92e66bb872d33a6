package org.ownwords.plan;

import static ownwords.generated.db.Tables.PLAN_ITEM;
import static ownwords.generated.db.Tables.PLAN_ITEM_PROGRESS;
import static ownwords.generated.db.Tables.PLAN_ITEM_PROGRESS_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of items that are still to be done, of what was recorded in error too.
@Repository
class ItemProgressTellsStore implements Tells {

    private static final String WORDS = "Why, and what happens now";
    private static final String HOPES = "What they want to get out of it";
    private static final String BEGINS = "How they begin";
    private static final String IF_NOT = "What they do if it goes otherwise";

    /// What the person was coached in is theirs.
    static final List<String> THEIRS = List.of(HOPES, BEGINS, IF_NOT);

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
                Stream.concat(coaching(progress.coaching()), Stream.of(Detail.of(WORDS, progress.words())))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Stream<Optional<Detail>> coaching(@Nullable Coaching coaching) {
        return coaching == null
                ? Stream.empty()
                : Stream.of(
                        Detail.of(HOPES, coaching.hopes()),
                        Detail.of(BEGINS, coaching.begins()),
                        Detail.of(IF_NOT, coaching.ifNot()));
    }
}
