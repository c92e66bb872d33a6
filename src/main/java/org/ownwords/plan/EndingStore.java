package org.ownwords.plan;

import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED;

import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.correction.InErrorStore;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// That something of a plan was done, or is no longer needed.
@Repository
class EndingStore {

    private final DSLContext db;

    EndingStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, PlanItemId item, Ending ending, By by) {
        return db.insertInto(PLAN_ITEM_ENDED)
                        .set(PLAN_ITEM_ENDED.AUTHORITY, by.authority())
                        .set(PLAN_ITEM_ENDED.ID, id)
                        .set(PLAN_ITEM_ENDED.CASE_ID, caseId.value())
                        .set(PLAN_ITEM_ENDED.PLAN_ITEM_ID, item.value())
                        .set(
                                PLAN_ITEM_ENDED.INSTEAD_OF,
                                InErrorStore.latest(PLAN_ITEM_ENDED, PLAN_ITEM_ENDED.PLAN_ITEM_ID.eq(item.value()), by))
                        .set(PLAN_ITEM_ENDED.DONE, ending.done())
                        .set(PLAN_ITEM_ENDED.ENDED_ON, ending.on())
                        .set(PLAN_ITEM_ENDED.WHAT_HAPPENED, ending.whatHappened())
                        .set(PLAN_ITEM_ENDED.RECORDED_AT, by.recordedAt())
                        .set(PLAN_ITEM_ENDED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isRecorded(UUID id) {
        return db.fetchExists(PLAN_ITEM_ENDED, PLAN_ITEM_ENDED.ID.eq(id));
    }
}
