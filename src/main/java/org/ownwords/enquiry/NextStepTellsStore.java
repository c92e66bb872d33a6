package org.ownwords.enquiry;

import static ownwords.generated.db.Tables.NEXT_STEP;
import static ownwords.generated.db.Tables.NEXT_STEP_DONE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.casework.Doer;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of next steps.
@Repository
class NextStepTellsStore implements Tells {

    private final DSLContext db;

    NextStepTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(NEXT_STEP.getName(), NEXT_STEP_DONE.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellSet(chain).stream(), tellEnded(chain).stream()).toList();
    }

    private List<Told> tellSet(Chain chain) {
        return db.select(
                        NEXT_STEP.ID,
                        NEXT_STEP.WHAT,
                        NEXT_STEP.WHO,
                        NEXT_STEP.DUE_ON,
                        NEXT_STEP.SAFETY,
                        NEXT_STEP.GOES_ON_AFTER,
                        NEXT_STEP.RECORDED_AT,
                        NEXT_STEP.RECORDED_BY)
                .from(NEXT_STEP)
                .where(NEXT_STEP.CASE_ID.eq(chain.id()))
                .fetch(NextStepTellsStore::set);
    }

    private static Told set(Record row) {
        var at = row.get(NEXT_STEP.RECORDED_AT).toInstant();
        var todo = new Todo(
                row.get(NEXT_STEP.WHAT),
                Doer.named(row.get(NEXT_STEP.WHO)),
                row.get(NEXT_STEP.DUE_ON),
                Boolean.TRUE.equals(row.get(NEXT_STEP.SAFETY)));
        return Told.whenRecorded(
                at,
                row.get(NEXT_STEP.RECORDED_BY),
                row.get(NEXT_STEP.ID),
                row.get(NEXT_STEP.GOES_ON_AFTER) == null ? todo.sentence() : todo.sentenceAfterClosing(),
                null,
                todo.safety() ? List.of(new Detail("If it is not done", "Somebody may come to harm")) : List.of());
    }

    private List<Told> tellEnded(Chain chain) {
        return db.select(
                        NEXT_STEP_DONE.ID,
                        NEXT_STEP.WHAT,
                        NEXT_STEP_DONE.DONE_ON,
                        NEXT_STEP_DONE.WHAT_HAPPENED,
                        NEXT_STEP_DONE.NOT_NEEDED,
                        NEXT_STEP_DONE.RECORDED_AT,
                        NEXT_STEP_DONE.RECORDED_BY)
                .from(NEXT_STEP_DONE)
                .join(NEXT_STEP)
                .on(NEXT_STEP.AUTHORITY.eq(NEXT_STEP_DONE.AUTHORITY).and(NEXT_STEP.ID.eq(NEXT_STEP_DONE.NEXT_STEP_ID)))
                .where(NEXT_STEP_DONE.CASE_ID.eq(chain.id()))
                .fetch(NextStepTellsStore::ended);
    }

    private static Told ended(Record row) {
        var at = row.get(NEXT_STEP_DONE.RECORDED_AT).toInstant();
        var what = Todo.trimmed(row.get(NEXT_STEP.WHAT));
        var notNeeded = Boolean.TRUE.equals(row.get(NEXT_STEP_DONE.NOT_NEEDED));
        return new Told(
                Told.onDay(row.get(NEXT_STEP_DONE.DONE_ON), at),
                at,
                row.get(NEXT_STEP_DONE.RECORDED_BY),
                row.get(NEXT_STEP_DONE.ID),
                (notNeeded ? "No longer needed: %s." : "Done: %s.").formatted(what),
                null,
                List.of(new Detail(notNeeded ? "Why" : "What happened", row.get(NEXT_STEP_DONE.WHAT_HAPPENED))));
    }
}
