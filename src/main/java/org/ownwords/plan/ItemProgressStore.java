package org.ownwords.plan;

import static ownwords.generated.db.Tables.PLAN_ITEM_PROGRESS;
import static ownwords.generated.db.Tables.PLAN_ITEM_PROGRESS_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_STANDS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What happened to items of plans while they were still to be done.
@Repository
class ItemProgressStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            PLAN_ITEM_PROGRESS_STANDS.STEP,
            PLAN_ITEM_PROGRESS_STANDS.PARTNER,
            PLAN_ITEM_PROGRESS_STANDS.WORDS,
            PLAN_ITEM_PROGRESS_STANDS.HOPES,
            PLAN_ITEM_PROGRESS_STANDS.BEGINS,
            PLAN_ITEM_PROGRESS_STANDS.IF_NOT,
            PLAN_ITEM_PROGRESS_STANDS.HAPPENED_ON);

    private static final int MOST = 500;

    private final DSLContext db;

    ItemProgressStore(DSLContext db) {
        this.db = db;
    }

    /// @param second whether somebody else than who was to do it, who may sign off, has looked at it
    boolean add(UUID id, CaseId caseId, PlanItemId item, ItemProgress progress, boolean second, By by) {
        var coaching = progress.coaching();
        return db.insertInto(PLAN_ITEM_PROGRESS)
                        .set(PLAN_ITEM_PROGRESS.AUTHORITY, by.authority())
                        .set(PLAN_ITEM_PROGRESS.ID, id)
                        .set(PLAN_ITEM_PROGRESS.CASE_ID, caseId.value())
                        .set(PLAN_ITEM_PROGRESS.PLAN_ITEM_ID, item.value())
                        .set(PLAN_ITEM_PROGRESS.STEP, progress.step().code())
                        .set(PLAN_ITEM_PROGRESS.PARTNER, progress.partner())
                        .set(PLAN_ITEM_PROGRESS.WORDS, progress.words())
                        .set(PLAN_ITEM_PROGRESS.HOPES, coaching == null ? null : coaching.hopes())
                        .set(PLAN_ITEM_PROGRESS.BEGINS, coaching == null ? null : coaching.begins())
                        .set(PLAN_ITEM_PROGRESS.IF_NOT, coaching == null ? null : coaching.ifNot())
                        .set(PLAN_ITEM_PROGRESS.HAPPENED_ON, progress.on())
                        .set(PLAN_ITEM_PROGRESS.SECOND, second)
                        .set(PLAN_ITEM_PROGRESS.RECORDED_AT, by.recordedAt())
                        .set(PLAN_ITEM_PROGRESS.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The identity of whoever recorded an item.
    String recordedBy(PlanItemId item) {
        return db.select(PLAN_ITEM_STANDS.RECORDED_BY)
                .from(PLAN_ITEM_STANDS)
                .where(PLAN_ITEM_STANDS.ID.eq(item.value()))
                .fetchSingle()
                .value1();
    }

    /// What happened to each item of a case, the latest first, up to [#MOST] in all.
    Map<PlanItemId, List<ItemProgress>> on(CaseId caseId) {
        return db.select(WHOLE)
                .select(PLAN_ITEM_PROGRESS_STANDS.PLAN_ITEM_ID)
                .from(PLAN_ITEM_PROGRESS_STANDS)
                .where(PLAN_ITEM_PROGRESS_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        PLAN_ITEM_PROGRESS_STANDS.HAPPENED_ON.desc(),
                        PLAN_ITEM_PROGRESS_STANDS.RECORDED_AT.desc(),
                        PLAN_ITEM_PROGRESS_STANDS.ID)
                .limit(MOST)
                .fetchGroups(
                        row -> new PlanItemId(row.get(PLAN_ITEM_PROGRESS_STANDS.PLAN_ITEM_ID)),
                        ItemProgressStore::progress);
    }

    static ItemProgress progress(Record row) {
        var step = ItemStep.of(row.get(PLAN_ITEM_PROGRESS_STANDS.STEP)).orElseThrow();
        return new ItemProgress(
                step,
                row.get(PLAN_ITEM_PROGRESS_STANDS.PARTNER),
                row.get(PLAN_ITEM_PROGRESS_STANDS.WORDS),
                step == ItemStep.PREPARED
                        ? new Coaching(
                                row.get(PLAN_ITEM_PROGRESS_STANDS.HOPES),
                                row.get(PLAN_ITEM_PROGRESS_STANDS.BEGINS),
                                row.get(PLAN_ITEM_PROGRESS_STANDS.IF_NOT))
                        : null,
                row.get(PLAN_ITEM_PROGRESS_STANDS.HAPPENED_ON));
    }
}
