package org.ownwords.plan;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED_STANDS;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.ownwords.access.By;
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
                        .set(PLAN_ITEM_ENDED.INSTEAD_OF, addedInError(item, by))
                        .set(PLAN_ITEM_ENDED.DONE, ending.done())
                        .set(PLAN_ITEM_ENDED.ENDED_ON, ending.on())
                        .set(PLAN_ITEM_ENDED.WHAT_HAPPENED, ending.whatHappened())
                        .set(PLAN_ITEM_ENDED.RECORDED_AT, by.recordedAt())
                        .set(PLAN_ITEM_ENDED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static Field<UUID> addedInError(PlanItemId item, By by) {
        var before = PLAN_ITEM_ENDED.as("in_error");
        return field(select(before.ID)
                .from(before)
                .where(before.AUTHORITY.eq(by.authority()))
                .and(before.PLAN_ITEM_ID.eq(item.value()))
                .and(before.ID.notIn(select(PLAN_ITEM_ENDED_STANDS.ID)
                        .from(PLAN_ITEM_ENDED_STANDS)
                        .where(PLAN_ITEM_ENDED_STANDS.PLAN_ITEM_ID.eq(item.value()))))
                .orderBy(before.RECORDED_AT.desc())
                .limit(1));
    }

    boolean isRecorded(UUID id) {
        return db.fetchExists(PLAN_ITEM_ENDED, PLAN_ITEM_ENDED.ID.eq(id));
    }
}
