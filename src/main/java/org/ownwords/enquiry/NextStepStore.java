package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.NEXT_STEP;
import static ownwords.generated.db.Tables.NEXT_STEP_DONE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Doer;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class NextStepStore implements Tells {

    private static final Condition IS_DONE =
            NEXT_STEP_DONE.AUTHORITY.eq(NEXT_STEP.AUTHORITY).and(NEXT_STEP_DONE.NEXT_STEP_ID.eq(NEXT_STEP.ID));

    private final DSLContext db;

    NextStepStore(DSLContext db) {
        this.db = db;
    }

    /// @param instead the step it replaces, or null
    boolean add(NextStepId id, CaseId caseId, Todo todo, @Nullable GoesOn instead, By by) {
        return db.insertInto(NEXT_STEP)
                        .set(NEXT_STEP.AUTHORITY, by.authority())
                        .set(NEXT_STEP.ID, id.value())
                        .set(NEXT_STEP.CASE_ID, caseId.value())
                        .set(NEXT_STEP.WHAT, todo.what())
                        .set(NEXT_STEP.WHO, todo.doer().name())
                        .set(NEXT_STEP.WHO_ID, todo.doer().id())
                        .set(NEXT_STEP.DUE_ON, todo.dueOn())
                        .set(NEXT_STEP.SAFETY, todo.safety())
                        .set(
                                NEXT_STEP.REPLACES,
                                instead == null ? null : instead.of().value())
                        .set(
                                NEXT_STEP.GOES_ON_AFTER,
                                instead == null ? null : instead.after().value())
                        .set(NEXT_STEP.RECORDED_AT, by.recordedAt())
                        .set(NEXT_STEP.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isStep(NextStepId id) {
        return db.fetchExists(NEXT_STEP, NEXT_STEP.ID.eq(id.value()));
    }

    boolean addDone(UUID id, CaseId caseId, NextStepId step, Done done, By by) {
        return addEnd(id, caseId, step, done.on(), done.whatHappened(), null, by);
    }

    boolean addNotNeeded(UUID id, CaseId caseId, NextStepId step, NotNeeded reason, By by) {
        return addEnd(id, caseId, step, reason.on(), reason.why(), true, by);
    }

    /// @param notNeeded null for one that was done, as in rows from before a step could be no longer needed
    private boolean addEnd(
            UUID id, CaseId caseId, NextStepId step, LocalDate on, String words, @Nullable Boolean notNeeded, By by) {
        return db.insertInto(NEXT_STEP_DONE)
                        .set(NEXT_STEP_DONE.AUTHORITY, by.authority())
                        .set(NEXT_STEP_DONE.ID, id)
                        .set(NEXT_STEP_DONE.CASE_ID, caseId.value())
                        .set(NEXT_STEP_DONE.NEXT_STEP_ID, step.value())
                        .set(NEXT_STEP_DONE.DONE_ON, on)
                        .set(NEXT_STEP_DONE.WHAT_HAPPENED, words)
                        .set(NEXT_STEP_DONE.NOT_NEEDED, notNeeded)
                        .set(NEXT_STEP_DONE.RECORDED_AT, by.recordedAt())
                        .set(NEXT_STEP_DONE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isDone(UUID id) {
        return db.fetchExists(NEXT_STEP_DONE, NEXT_STEP_DONE.ID.eq(id));
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
        var later = NEXT_STEP.as("later");
        var replaced = field(exists(selectOne()
                .from(later)
                .where(later.AUTHORITY.eq(NEXT_STEP.AUTHORITY))
                .and(later.REPLACES.eq(NEXT_STEP.ID))));
        return db.select(
                        NEXT_STEP.ID,
                        NEXT_STEP.WHAT,
                        NEXT_STEP.WHO,
                        NEXT_STEP.WHO_ID,
                        NEXT_STEP.DUE_ON,
                        NEXT_STEP.SAFETY,
                        replaced,
                        NEXT_STEP_DONE.DONE_ON,
                        NEXT_STEP_DONE.WHAT_HAPPENED,
                        NEXT_STEP_DONE.NOT_NEEDED)
                .from(NEXT_STEP)
                .leftJoin(NEXT_STEP_DONE)
                .on(IS_DONE)
                .where(NEXT_STEP.CASE_ID.eq(caseId.value()))
                .orderBy(NEXT_STEP.DUE_ON.asc().nullsLast(), NEXT_STEP.RECORDED_AT)
                .fetch(mapping(
                        (id, what, who, whoId, dueOn, safety, isReplaced, endedOn, words, notNeeded) -> new NextStep(
                                new NextStepId(id),
                                new Todo(what, new Doer(who, whoId), dueOn, Boolean.TRUE.equals(safety)),
                                isReplaced ? new StepStanding.Replaced() : standing(endedOn, words, notNeeded))));
    }

    private static StepStanding standing(@Nullable LocalDate on, @Nullable String words, @Nullable Boolean notNeeded) {
        if (on == null || words == null) {
            return new StepStanding.ToDo();
        }
        return Boolean.TRUE.equals(notNeeded)
                ? new StepStanding.IsNotNeeded(new NotNeeded(on, words))
                : new StepStanding.WasDone(new Done(on, words));
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
                .on(IS_DONE)
                .where(NEXT_STEP.CASE_ID.eq(chain.id()))
                .fetch(mapping(
                        (id,
                                what,
                                who,
                                dueOn,
                                safety,
                                after,
                                at,
                                by,
                                endId,
                                endedOn,
                                words,
                                notNeeded,
                                endedAt,
                                endedBy) -> {
                            var todo = new Todo(what, Doer.named(who), dueOn, Boolean.TRUE.equals(safety));
                            return Stream.concat(
                                    Stream.of(tellSet(todo, id, after != null, at, by)),
                                    tellEnd(todo, endId, standing(endedOn, words, notNeeded), endedAt, endedBy)
                                            .stream());
                        }))
                .stream()
                .flatMap(told -> told)
                .toList();
    }

    private static Told tellSet(Todo todo, UUID id, boolean afterClosing, OffsetDateTime at, String by) {
        return new Told(
                at.toInstant(),
                at.toInstant(),
                by,
                id,
                afterClosing ? todo.sentenceAfterClosing() : todo.sentence(),
                null,
                todo.safety() ? List.of(new Detail("If it is not done", "Somebody may come to harm")) : List.of());
    }

    private static Optional<Told> tellEnd(
            Todo todo, @Nullable UUID id, StepStanding standing, @Nullable OffsetDateTime at, @Nullable String by) {
        if (id == null || at == null || by == null) {
            return Optional.empty();
        }
        return switch (standing) {
            case StepStanding.ToDo _, StepStanding.Replaced _ -> Optional.empty();
            case StepStanding.WasDone(Done(var on, var whatHappened)) ->
                Optional.of(new Told(
                        Told.onDay(on, at.toInstant()),
                        at.toInstant(),
                        by,
                        id,
                        "Done: %s.".formatted(todo.trimmed()),
                        null,
                        List.of(new Detail("What happened", whatHappened))));
            case StepStanding.IsNotNeeded(NotNeeded(var on, var why)) ->
                Optional.of(new Told(
                        Told.onDay(on, at.toInstant()),
                        at.toInstant(),
                        by,
                        id,
                        "No longer needed: %s.".formatted(todo.trimmed()),
                        null,
                        List.of(new Detail("Why", why))));
        };
    }
}
