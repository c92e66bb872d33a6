package org.ownwords.enquiry;

import static ownwords.generated.db.Tables.NEXT_STEP_DONE;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.ownwords.access.By;
import org.ownwords.correction.InErrorStore;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.records.NextStepDoneRecord;

/// What became of next steps.
@Repository
class StepDoneStore {

    private final DSLContext db;

    StepDoneStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, NextStepId step, Done done, By by) {
        return isAdded(adding(id, caseId, step, by)
                .set(NEXT_STEP_DONE.DONE_ON, done.on())
                .set(NEXT_STEP_DONE.WHAT_HAPPENED, done.whatHappened()));
    }

    boolean add(UUID id, CaseId caseId, NextStepId step, NotNeeded reason, By by) {
        return isAdded(adding(id, caseId, step, by)
                .set(NEXT_STEP_DONE.DONE_ON, reason.on())
                .set(NEXT_STEP_DONE.WHAT_HAPPENED, reason.why())
                .set(NEXT_STEP_DONE.NOT_NEEDED, true));
    }

    private InsertSetMoreStep<NextStepDoneRecord> adding(UUID id, CaseId caseId, NextStepId step, By by) {
        return db.insertInto(NEXT_STEP_DONE)
                .set(NEXT_STEP_DONE.AUTHORITY, by.authority())
                .set(NEXT_STEP_DONE.ID, id)
                .set(NEXT_STEP_DONE.CASE_ID, caseId.value())
                .set(NEXT_STEP_DONE.NEXT_STEP_ID, step.value())
                .set(
                        NEXT_STEP_DONE.INSTEAD_OF,
                        InErrorStore.latest(NEXT_STEP_DONE, NEXT_STEP_DONE.NEXT_STEP_ID.eq(step.value()), by))
                .set(NEXT_STEP_DONE.RECORDED_AT, by.recordedAt())
                .set(NEXT_STEP_DONE.RECORDED_BY, by.recordedBy());
    }

    private static boolean isAdded(InsertSetMoreStep<NextStepDoneRecord> row) {
        return row.onConflictDoNothing().execute() == 1;
    }

    boolean isRecorded(UUID id) {
        return db.fetchExists(NEXT_STEP_DONE, NEXT_STEP_DONE.ID.eq(id));
    }
}
