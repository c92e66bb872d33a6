package org.ownwords.enquiry;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static ownwords.generated.db.Tables.NEXT_STEP;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.correction.InErrorStore;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of next steps.
@Repository
class NextStepAddsStore {

    private final DSLContext db;

    NextStepAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param instead the step it replaces, or null
    boolean add(NextStepId id, CaseId caseId, Todo todo, @Nullable GoesOn instead, By by) {
        var replaced = instead == null ? null : instead.of().value();
        return db.insertInto(NEXT_STEP)
                        .set(NEXT_STEP.AUTHORITY, by.authority())
                        .set(NEXT_STEP.ID, id.value())
                        .set(NEXT_STEP.CASE_ID, caseId.value())
                        .set(NEXT_STEP.WHAT, todo.what())
                        .set(NEXT_STEP.WHO, todo.doer().name())
                        .set(NEXT_STEP.WHO_ID, todo.doer().id())
                        .set(NEXT_STEP.DUE_ON, todo.dueOn())
                        .set(NEXT_STEP.SAFETY, todo.safety())
                        .set(NEXT_STEP.REPLACES, replaced)
                        .set(NEXT_STEP.INSTEAD_OF, InErrorStore.latest(NEXT_STEP, NEXT_STEP.REPLACES.eq(replaced), by))
                        .set(
                                NEXT_STEP.GOES_ON_AFTER,
                                instead == null ? null : instead.after().value())
                        .set(NEXT_STEP.RECORDED_AT, by.recordedAt())
                        .set(NEXT_STEP.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// A step recorded again replaces what the one in error replaced, and stands for the first of them.
    boolean addAgain(NextStepId id, CaseId caseId, NextStepId inError, Todo todo, By by) {
        var before = NEXT_STEP.as("before");
        return db.insertInto(
                                NEXT_STEP,
                                NEXT_STEP.AUTHORITY,
                                NEXT_STEP.ID,
                                NEXT_STEP.CASE_ID,
                                NEXT_STEP.WHAT,
                                NEXT_STEP.WHO,
                                NEXT_STEP.WHO_ID,
                                NEXT_STEP.DUE_ON,
                                NEXT_STEP.SAFETY,
                                NEXT_STEP.REPLACES,
                                NEXT_STEP.GOES_ON_AFTER,
                                NEXT_STEP.INSTEAD_OF,
                                NEXT_STEP.STANDS_FOR,
                                NEXT_STEP.RECORDED_AT,
                                NEXT_STEP.RECORDED_BY)
                        .select(select(
                                        before.AUTHORITY,
                                        val(id.value()),
                                        before.CASE_ID,
                                        val(todo.what()),
                                        val(todo.doer().name()),
                                        val(todo.doer().id(), before.WHO_ID),
                                        val(todo.dueOn(), before.DUE_ON),
                                        val(todo.safety()),
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

    boolean isStep(NextStepId id) {
        return db.fetchExists(NEXT_STEP, NEXT_STEP.ID.eq(id.value()));
    }
}
