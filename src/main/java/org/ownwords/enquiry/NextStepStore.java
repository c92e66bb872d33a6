package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.NEXT_STEP_DONE_STANDS;
import static ownwords.generated.db.Tables.NEXT_STEP_STANDS;

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

    private static final Condition IS_DONE = NEXT_STEP_DONE_STANDS
            .AUTHORITY
            .eq(NEXT_STEP_STANDS.AUTHORITY)
            .and(NEXT_STEP_DONE_STANDS.NEXT_STEP_ID.eq(NEXT_STEP_STANDS.ID));

    private static final ownwords.generated.db.tables.NextStepStands LATER = NEXT_STEP_STANDS.as("later");

    private static final Field<Boolean> REPLACED = field(exists(selectOne()
            .from(LATER)
            .where(LATER.AUTHORITY.eq(NEXT_STEP_STANDS.AUTHORITY))
            .and(LATER.REPLACES.eq(NEXT_STEP_STANDS.ID))));

    private final DSLContext db;

    NextStepStore(DSLContext db) {
        this.db = db;
    }

    /// The steps that were said to go on after the closing of an enquiry.
    Set<NextStepId> goingOnAfter(CaseId caseId, EnquiryId enquiry) {
        return db.select(NEXT_STEP_STANDS.ID)
                .from(NEXT_STEP_STANDS)
                .where(NEXT_STEP_STANDS.CASE_ID.eq(caseId.value()))
                .and(NEXT_STEP_STANDS.GOES_ON_AFTER.eq(enquiry.value()))
                .fetchSet(mapping(NextStepId::new));
    }

    List<NextStep> on(CaseId caseId) {
        return db.select(
                        NEXT_STEP_STANDS.ID,
                        NEXT_STEP_STANDS.WHAT,
                        NEXT_STEP_STANDS.WHO,
                        NEXT_STEP_STANDS.WHO_ID,
                        NEXT_STEP_STANDS.DUE_ON,
                        NEXT_STEP_STANDS.SAFETY,
                        REPLACED,
                        NEXT_STEP_DONE_STANDS.DONE_ON,
                        NEXT_STEP_DONE_STANDS.WHAT_HAPPENED,
                        NEXT_STEP_DONE_STANDS.NOT_NEEDED)
                .from(NEXT_STEP_STANDS)
                .leftJoin(NEXT_STEP_DONE_STANDS)
                .on(IS_DONE)
                .where(NEXT_STEP_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(NEXT_STEP_STANDS.DUE_ON.asc().nullsLast(), NEXT_STEP_STANDS.FIRST_RECORDED_AT)
                .fetch(NextStepStore::step);
    }

    private static NextStep step(Record row) {
        return new NextStep(
                new NextStepId(row.get(NEXT_STEP_STANDS.ID)),
                new Todo(
                        row.get(NEXT_STEP_STANDS.WHAT),
                        new Doer(row.get(NEXT_STEP_STANDS.WHO), row.get(NEXT_STEP_STANDS.WHO_ID)),
                        row.get(NEXT_STEP_STANDS.DUE_ON),
                        Boolean.TRUE.equals(row.get(NEXT_STEP_STANDS.SAFETY))),
                row.get(REPLACED) ? new StepStanding.Replaced() : standing(row));
    }

    /// Whether it was done or is not needed, as its own rows say.
    private static StepStanding standing(Record row) {
        var on = row.get(NEXT_STEP_DONE_STANDS.DONE_ON);
        if (on == null) {
            return new StepStanding.ToDo();
        }
        var words = row.get(NEXT_STEP_DONE_STANDS.WHAT_HAPPENED);
        // Null in rows from before a step could be no longer needed.
        return Boolean.TRUE.equals(row.get(NEXT_STEP_DONE_STANDS.NOT_NEEDED))
                ? new StepStanding.IsNotNeeded(new NotNeeded(on, words))
                : new StepStanding.WasDone(new Done(on, words));
    }
}
