package org.ownwords.enquiry;

import static ownwords.generated.db.Tables.NEXT_STEP;
import static ownwords.generated.db.Tables.NEXT_STEP_DONE;

import java.time.LocalDate;
import java.util.List;
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
    public List<Told> tell(Chain chain) {
        return db
                .select(
                        NEXT_STEP.ID,
                        NEXT_STEP.WHAT,
                        NEXT_STEP.WHO,
                        NEXT_STEP.DUE_ON,
                        NEXT_STEP.SAFETY,
                        NEXT_STEP.GOES_ON_AFTER,
                        NEXT_STEP.RECORDED_AT,
                        NEXT_STEP.RECORDED_BY,
                        NEXT_STEP_DONE.ID,
                        NEXT_STEP_DONE.DONE_ON,
                        NEXT_STEP_DONE.WHAT_HAPPENED,
                        NEXT_STEP_DONE.NOT_NEEDED,
                        NEXT_STEP_DONE.RECORDED_AT,
                        NEXT_STEP_DONE.RECORDED_BY)
                .from(NEXT_STEP)
                .leftJoin(NEXT_STEP_DONE)
                .on(NextStepStore.IS_DONE)
                .where(NEXT_STEP.CASE_ID.eq(chain.id()))
                .fetch()
                .stream()
                .flatMap(NextStepTellsStore::told)
                .toList();
    }

    private static Stream<Told> told(Record row) {
        var todo = new Todo(
                row.get(NEXT_STEP.WHAT),
                Doer.named(row.get(NEXT_STEP.WHO)),
                row.get(NEXT_STEP.DUE_ON),
                Boolean.TRUE.equals(row.get(NEXT_STEP.SAFETY)));
        var ended = switch (NextStepStore.standing(row)) {
            case StepStanding.ToDo _, StepStanding.Replaced _ -> Stream.<Told>of();
            case StepStanding.WasDone(Done(var on, var whatHappened)) ->
                Stream.of(ended(
                        row, on, "Done: %s.".formatted(todo.trimmed()), new Detail("What happened", whatHappened)));
            case StepStanding.IsNotNeeded(NotNeeded(var on, var why)) ->
                Stream.of(ended(row, on, "No longer needed: %s.".formatted(todo.trimmed()), new Detail("Why", why)));
        };
        return Stream.concat(Stream.of(set(row, todo)), ended);
    }

    private static Told set(Record row, Todo todo) {
        var at = row.get(NEXT_STEP.RECORDED_AT).toInstant();
        return new Told(
                at,
                at,
                row.get(NEXT_STEP.RECORDED_BY),
                row.get(NEXT_STEP.ID),
                row.get(NEXT_STEP.GOES_ON_AFTER) == null ? todo.sentence() : todo.sentenceAfterClosing(),
                null,
                todo.safety() ? List.of(new Detail("If it is not done", "Somebody may come to harm")) : List.of());
    }

    private static Told ended(Record row, LocalDate on, String sentence, Detail detail) {
        var at = row.get(NEXT_STEP_DONE.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(on, at),
                at,
                row.get(NEXT_STEP_DONE.RECORDED_BY),
                row.get(NEXT_STEP_DONE.ID),
                sentence,
                null,
                List.of(detail));
    }
}
