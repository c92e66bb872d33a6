package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.NEXT_STEP;
import static ownwords.generated.db.Tables.NEXT_STEP_DONE;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.casework.Doer;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class NextStepStore {

    static final Condition IS_DONE =
            NEXT_STEP_DONE.AUTHORITY.eq(NEXT_STEP.AUTHORITY).and(NEXT_STEP_DONE.NEXT_STEP_ID.eq(NEXT_STEP.ID));

    private static final ownwords.generated.db.tables.NextStep LATER = NEXT_STEP.as("later");

    private static final Field<Boolean> REPLACED = field(exists(selectOne()
            .from(LATER)
            .where(LATER.AUTHORITY.eq(NEXT_STEP.AUTHORITY))
            .and(LATER.REPLACES.eq(NEXT_STEP.ID))));

    private final DSLContext db;

    NextStepStore(DSLContext db) {
        this.db = db;
    }

    /// The steps that were said to go on after the closing of an enquiry.
    Set<NextStepId> goingOnAfter(CaseId caseId, EnquiryId enquiry) {
        return db.select(NEXT_STEP.ID)
                .from(NEXT_STEP)
                .where(NEXT_STEP.CASE_ID.eq(caseId.value()))
                .and(NEXT_STEP.GOES_ON_AFTER.eq(enquiry.value()))
                .fetchSet(mapping(NextStepId::new));
    }

    List<NextStep> on(CaseId caseId) {
        return db.select(
                        NEXT_STEP.ID,
                        NEXT_STEP.WHAT,
                        NEXT_STEP.WHO,
                        NEXT_STEP.WHO_ID,
                        NEXT_STEP.DUE_ON,
                        NEXT_STEP.SAFETY,
                        REPLACED,
                        NEXT_STEP_DONE.DONE_ON,
                        NEXT_STEP_DONE.WHAT_HAPPENED,
                        NEXT_STEP_DONE.NOT_NEEDED)
                .from(NEXT_STEP)
                .leftJoin(NEXT_STEP_DONE)
                .on(IS_DONE)
                .where(NEXT_STEP.CASE_ID.eq(caseId.value()))
                .orderBy(NEXT_STEP.DUE_ON.asc().nullsLast(), NEXT_STEP.RECORDED_AT)
                .fetch(NextStepStore::step);
    }

    private static NextStep step(Record row) {
        return new NextStep(
                new NextStepId(row.get(NEXT_STEP.ID)),
                new Todo(
                        row.get(NEXT_STEP.WHAT),
                        new Doer(row.get(NEXT_STEP.WHO), row.get(NEXT_STEP.WHO_ID)),
                        row.get(NEXT_STEP.DUE_ON),
                        Boolean.TRUE.equals(row.get(NEXT_STEP.SAFETY))),
                row.get(REPLACED) ? new StepStanding.Replaced() : standing(row));
    }

    /// Whether it was done or is not needed, as its own rows say.
    static StepStanding standing(Record row) {
        var on = row.get(NEXT_STEP_DONE.DONE_ON);
        if (on == null) {
            return new StepStanding.ToDo();
        }
        var words = row.get(NEXT_STEP_DONE.WHAT_HAPPENED);
        // Null in rows from before a step could be no longer needed.
        return Boolean.TRUE.equals(row.get(NEXT_STEP_DONE.NOT_NEEDED))
                ? new StepStanding.IsNotNeeded(new NotNeeded(on, words))
                : new StepStanding.WasDone(new Done(on, words));
    }
}
