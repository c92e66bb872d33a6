package org.ownwords.plan;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static ownwords.generated.db.Tables.PLAN_ITEM;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.correction.InErrorStore;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of plans.
@Repository
class PlanAddsStore {

    private final DSLContext db;

    PlanAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param replaces    the item it replaces, or null
    /// @param goesOnAfter the enquiry after whose closing it goes on, or null: then what it replaces says so
    boolean add(
            PlanItemId id,
            CaseId caseId,
            Intent intent,
            @Nullable PlanItemId replaces,
            @Nullable UUID goesOnAfter,
            By by) {
        var towards = intent.towards();
        var replaced = replaces == null ? null : replaces.value();
        var before = PLAN_ITEM.as("before");
        var after = goesOnAfter != null || replaces == null
                ? val(goesOnAfter, UUID.class)
                : field(select(before.GOES_ON_AFTER).from(before).where(before.ID.eq(replaces.value())));
        return db.insertInto(PLAN_ITEM)
                        .set(PLAN_ITEM.AUTHORITY, by.authority())
                        .set(PLAN_ITEM.ID, id.value())
                        .set(PLAN_ITEM.CASE_ID, caseId.value())
                        .set(PLAN_ITEM.WHAT, intent.what())
                        .set(PLAN_ITEM.WHO, intent.doer().name())
                        .set(PLAN_ITEM.WHO_ID, intent.doer().id())
                        .set(PLAN_ITEM.DUE_ON, intent.dueOn())
                        .set(PLAN_ITEM.TOWARDS, towards == null ? null : towards.value())
                        .set(PLAN_ITEM.WRITTEN_BY_PERSON, intent.writtenByPerson())
                        .set(PLAN_ITEM.REPLACES, replaced)
                        .set(PLAN_ITEM.INSTEAD_OF, InErrorStore.latest(PLAN_ITEM, PLAN_ITEM.REPLACES.eq(replaced), by))
                        .set(PLAN_ITEM.GOES_ON_AFTER, after)
                        .set(PLAN_ITEM.RECORDED_AT, by.recordedAt())
                        .set(PLAN_ITEM.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// An item recorded again replaces what the one in error replaced, and stands for the first of them.
    boolean addAgain(PlanItemId id, CaseId caseId, PlanItemId inError, Intent intent, By by) {
        var towards = intent.towards();
        var before = PLAN_ITEM.as("before");
        return db.insertInto(
                                PLAN_ITEM,
                                PLAN_ITEM.AUTHORITY,
                                PLAN_ITEM.ID,
                                PLAN_ITEM.CASE_ID,
                                PLAN_ITEM.WHAT,
                                PLAN_ITEM.WHO,
                                PLAN_ITEM.WHO_ID,
                                PLAN_ITEM.DUE_ON,
                                PLAN_ITEM.TOWARDS,
                                PLAN_ITEM.WRITTEN_BY_PERSON,
                                PLAN_ITEM.REPLACES,
                                PLAN_ITEM.GOES_ON_AFTER,
                                PLAN_ITEM.INSTEAD_OF,
                                PLAN_ITEM.STANDS_FOR,
                                PLAN_ITEM.RECORDED_AT,
                                PLAN_ITEM.RECORDED_BY)
                        .select(select(
                                        before.AUTHORITY,
                                        val(id.value()),
                                        before.CASE_ID,
                                        val(intent.what()),
                                        val(intent.doer().name()),
                                        val(intent.doer().id(), before.WHO_ID),
                                        val(intent.dueOn(), before.DUE_ON),
                                        val(towards == null ? null : towards.value(), before.TOWARDS),
                                        val(intent.writtenByPerson()),
                                        before.REPLACES,
                                        before.GOES_ON_AFTER,
                                        when(before.REPLACES.isNotNull(), before.ID),
                                        coalesce(before.STANDS_FOR, before.ID),
                                        val(by.recordedAt()),
                                        val(by.recordedBy()))
                                .from(before)
                                .where(before.AUTHORITY.eq(by.authority()))
                                .and(before.CASE_ID.eq(caseId.value()))
                                .and(before.ID.eq(inError.value())))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isItem(PlanItemId id) {
        return db.fetchExists(PLAN_ITEM, PLAN_ITEM.ID.eq(id.value()));
    }
}
