package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.NEXT_STEP;
import static ownwords.generated.db.Tables.NEXT_STEP_DONE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class NextStepStore implements Tells {

    private final DSLContext db;

    NextStepStore(DSLContext db) {
        this.db = db;
    }

    boolean add(NextStepId id, CaseId caseId, Todo todo, By by) {
        return db.insertInto(NEXT_STEP)
                        .set(NEXT_STEP.AUTHORITY, by.authority())
                        .set(NEXT_STEP.ID, id.value())
                        .set(NEXT_STEP.CASE_ID, caseId.value())
                        .set(NEXT_STEP.WHAT, todo.what())
                        .set(NEXT_STEP.WHO, todo.who())
                        .set(NEXT_STEP.DUE_ON, todo.dueOn())
                        .set(NEXT_STEP.RECORDED_AT, by.recordedAt())
                        .set(NEXT_STEP.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addDone(UUID id, CaseId caseId, NextStepId step, Done done, By by) {
        return db.insertInto(NEXT_STEP_DONE)
                        .set(NEXT_STEP_DONE.AUTHORITY, by.authority())
                        .set(NEXT_STEP_DONE.ID, id)
                        .set(NEXT_STEP_DONE.CASE_ID, caseId.value())
                        .set(NEXT_STEP_DONE.NEXT_STEP_ID, step.value())
                        .set(NEXT_STEP_DONE.DONE_ON, done.on())
                        .set(NEXT_STEP_DONE.WHAT_HAPPENED, done.whatHappened())
                        .set(NEXT_STEP_DONE.RECORDED_AT, by.recordedAt())
                        .set(NEXT_STEP_DONE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isDone(UUID id) {
        return db.fetchExists(NEXT_STEP_DONE, NEXT_STEP_DONE.ID.eq(id));
    }

    List<NextStep> on(CaseId caseId) {
        return db.select(
                        NEXT_STEP.ID,
                        NEXT_STEP.WHAT,
                        NEXT_STEP.WHO,
                        NEXT_STEP.DUE_ON,
                        NEXT_STEP_DONE.DONE_ON,
                        NEXT_STEP_DONE.WHAT_HAPPENED)
                .from(NEXT_STEP)
                .leftJoin(NEXT_STEP_DONE)
                .on(NEXT_STEP_DONE.AUTHORITY.eq(NEXT_STEP.AUTHORITY).and(NEXT_STEP_DONE.NEXT_STEP_ID.eq(NEXT_STEP.ID)))
                .where(NEXT_STEP.CASE_ID.eq(caseId.value()))
                .orderBy(NEXT_STEP.DUE_ON.asc().nullsLast(), NEXT_STEP.RECORDED_AT)
                .fetch(mapping((id, what, who, dueOn, doneOn, whatHappened) ->
                        new NextStep(new NextStepId(id), new Todo(what, who, dueOn), done(doneOn, whatHappened))));
    }

    private static @Nullable Done done(@Nullable LocalDate on, @Nullable String whatHappened) {
        return on == null || whatHappened == null ? null : new Done(on, whatHappened);
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db
                .select(
                        NEXT_STEP.ID,
                        NEXT_STEP.WHAT,
                        NEXT_STEP.WHO,
                        NEXT_STEP.DUE_ON,
                        NEXT_STEP.RECORDED_AT,
                        NEXT_STEP.RECORDED_BY,
                        NEXT_STEP_DONE.ID,
                        NEXT_STEP_DONE.DONE_ON,
                        NEXT_STEP_DONE.WHAT_HAPPENED,
                        NEXT_STEP_DONE.RECORDED_AT,
                        NEXT_STEP_DONE.RECORDED_BY)
                .from(NEXT_STEP)
                .leftJoin(NEXT_STEP_DONE)
                .on(NEXT_STEP_DONE.AUTHORITY.eq(NEXT_STEP.AUTHORITY).and(NEXT_STEP_DONE.NEXT_STEP_ID.eq(NEXT_STEP.ID)))
                .where(NEXT_STEP.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, what, who, dueOn, at, by, doneId, doneOn, whatHappened, doneAt, doneBy) -> {
                    var todo = new Todo(what, who, dueOn);
                    var set = new Told(at.toInstant(), at.toInstant(), by, id, todo.sentence(), null, List.of());
                    return Stream.concat(
                            Stream.of(set),
                            tellDone(todo, doneId, done(doneOn, whatHappened), doneAt, doneBy).stream());
                }))
                .stream()
                .flatMap(told -> told)
                .toList();
    }

    private static Optional<Told> tellDone(
            Todo todo, @Nullable UUID id, @Nullable Done done, @Nullable OffsetDateTime at, @Nullable String by) {
        return id == null || done == null || at == null || by == null
                ? Optional.empty()
                : Optional.of(new Told(
                        Told.onDay(done.on(), at.toInstant()),
                        at.toInstant(),
                        by,
                        id,
                        "Done: %s.".formatted(todo.trimmed()),
                        null,
                        Detail.of("What happened", done.whatHappened()).stream().toList()));
    }
}
