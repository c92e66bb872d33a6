package org.ownwords.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME;
import static ownwords.generated.db.Tables.PLAN_ITEM;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Doer;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class PlanStore implements Tells {

    private final DSLContext db;

    PlanStore(DSLContext db) {
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
                        .set(PLAN_ITEM.REPLACES, replaces == null ? null : replaces.value())
                        .set(PLAN_ITEM.GOES_ON_AFTER, after)
                        .set(PLAN_ITEM.RECORDED_AT, by.recordedAt())
                        .set(PLAN_ITEM.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isItem(PlanItemId id) {
        return db.fetchExists(PLAN_ITEM, PLAN_ITEM.ID.eq(id.value()));
    }

    /// The items that were said to go on after the closing of an enquiry.
    Set<PlanItemId> goingOnAfter(CaseId caseId, UUID enquiry) {
        return db.select(PLAN_ITEM.ID)
                .from(PLAN_ITEM)
                .where(PLAN_ITEM.CASE_ID.eq(caseId.value()))
                .and(PLAN_ITEM.GOES_ON_AFTER.eq(enquiry))
                .fetchSet(mapping(PlanItemId::new));
    }

    boolean addEnding(UUID id, CaseId caseId, PlanItemId item, Ending ending, By by) {
        return db.insertInto(PLAN_ITEM_ENDED)
                        .set(PLAN_ITEM_ENDED.AUTHORITY, by.authority())
                        .set(PLAN_ITEM_ENDED.ID, id)
                        .set(PLAN_ITEM_ENDED.CASE_ID, caseId.value())
                        .set(PLAN_ITEM_ENDED.PLAN_ITEM_ID, item.value())
                        .set(PLAN_ITEM_ENDED.DONE, ending.done())
                        .set(PLAN_ITEM_ENDED.ENDED_ON, ending.on())
                        .set(PLAN_ITEM_ENDED.WHAT_HAPPENED, ending.whatHappened())
                        .set(PLAN_ITEM_ENDED.RECORDED_AT, by.recordedAt())
                        .set(PLAN_ITEM_ENDED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isEnding(UUID id) {
        return db.fetchExists(PLAN_ITEM_ENDED, PLAN_ITEM_ENDED.ID.eq(id));
    }

    List<PlanItem> on(CaseId caseId) {
        var later = PLAN_ITEM.as("later");
        var changedInto = field(select(later.ID)
                .from(later)
                .where(later.AUTHORITY.eq(PLAN_ITEM.AUTHORITY))
                .and(later.REPLACES.eq(PLAN_ITEM.ID)));
        return db.select(
                        PLAN_ITEM.ID,
                        PLAN_ITEM.WHAT,
                        PLAN_ITEM.WHO,
                        PLAN_ITEM.WHO_ID,
                        PLAN_ITEM.DUE_ON,
                        PLAN_ITEM.TOWARDS,
                        DESIRED_OUTCOME.WORDS,
                        PLAN_ITEM.WRITTEN_BY_PERSON,
                        PLAN_ITEM.REPLACES,
                        changedInto,
                        PLAN_ITEM_ENDED.DONE,
                        PLAN_ITEM_ENDED.ENDED_ON,
                        PLAN_ITEM_ENDED.WHAT_HAPPENED)
                .from(PLAN_ITEM)
                .leftJoin(DESIRED_OUTCOME)
                .on(DESIRED_OUTCOME.AUTHORITY.eq(PLAN_ITEM.AUTHORITY).and(DESIRED_OUTCOME.ID.eq(PLAN_ITEM.TOWARDS)))
                .leftJoin(PLAN_ITEM_ENDED)
                .on(PLAN_ITEM_ENDED
                        .AUTHORITY
                        .eq(PLAN_ITEM.AUTHORITY)
                        .and(PLAN_ITEM_ENDED.PLAN_ITEM_ID.eq(PLAN_ITEM.ID)))
                .where(PLAN_ITEM.CASE_ID.eq(caseId.value()))
                .orderBy(
                        PLAN_ITEM_ENDED.ENDED_ON.asc().nullsFirst(),
                        PLAN_ITEM.DUE_ON.asc().nullsLast(),
                        PLAN_ITEM.RECORDED_AT)
                .fetch(mapping(PlanStore::item));
    }

    private static PlanItem item(
            UUID id,
            String what,
            String who,
            @Nullable String whoId,
            @Nullable LocalDate dueOn,
            @Nullable UUID towards,
            @Nullable String towardsWords,
            boolean writtenByPerson,
            @Nullable UUID replaces,
            @Nullable UUID changedInto,
            @Nullable Boolean done,
            @Nullable LocalDate endedOn,
            @Nullable String whatHappened) {
        var ending = ending(done, endedOn, whatHappened);
        return new PlanItem(
                new PlanItemId(id),
                what,
                new Doer(who, whoId),
                dueOn,
                towards == null || towardsWords == null ? null : new Towards(new OutcomeId(towards), towardsWords),
                writtenByPerson,
                replaces == null ? null : new PlanItemId(replaces),
                standing(changedInto, ending));
    }

    private static @Nullable Ending ending(
            @Nullable Boolean done, @Nullable LocalDate on, @Nullable String whatHappened) {
        return done == null || on == null || whatHappened == null ? null : new Ending(done, on, whatHappened);
    }

    private static ItemStanding standing(@Nullable UUID changedInto, @Nullable Ending ending) {
        if (changedInto != null) {
            return new ItemStanding.Changed(new PlanItemId(changedInto));
        }
        return ending == null ? new ItemStanding.ToDo() : new ItemStanding.Ended(ending);
    }

    @Override
    public List<Told> tell(Chain chain) {
        var before = PLAN_ITEM.as("before");
        // A change to an item that already goes on is a change like any other.
        var goesOn = field(PLAN_ITEM
                .GOES_ON_AFTER
                .isNotNull()
                .and(PLAN_ITEM.GOES_ON_AFTER.isDistinctFrom(field(select(before.GOES_ON_AFTER)
                        .from(before)
                        .where(before.AUTHORITY.eq(PLAN_ITEM.AUTHORITY))
                        .and(before.ID.eq(PLAN_ITEM.REPLACES))))));
        return db
                .select(
                        PLAN_ITEM.ID,
                        PLAN_ITEM.WHAT,
                        PLAN_ITEM.WHO,
                        PLAN_ITEM.DUE_ON,
                        DESIRED_OUTCOME.WORDS,
                        PLAN_ITEM.WRITTEN_BY_PERSON,
                        PLAN_ITEM.REPLACES,
                        goesOn,
                        PLAN_ITEM.RECORDED_AT,
                        PLAN_ITEM.RECORDED_BY,
                        PLAN_ITEM_ENDED.ID,
                        PLAN_ITEM_ENDED.DONE,
                        PLAN_ITEM_ENDED.ENDED_ON,
                        PLAN_ITEM_ENDED.WHAT_HAPPENED,
                        PLAN_ITEM_ENDED.RECORDED_AT,
                        PLAN_ITEM_ENDED.RECORDED_BY)
                .from(PLAN_ITEM)
                .leftJoin(DESIRED_OUTCOME)
                .on(DESIRED_OUTCOME.AUTHORITY.eq(PLAN_ITEM.AUTHORITY).and(DESIRED_OUTCOME.ID.eq(PLAN_ITEM.TOWARDS)))
                .leftJoin(PLAN_ITEM_ENDED)
                .on(PLAN_ITEM_ENDED
                        .AUTHORITY
                        .eq(PLAN_ITEM.AUTHORITY)
                        .and(PLAN_ITEM_ENDED.PLAN_ITEM_ID.eq(PLAN_ITEM.ID)))
                .where(PLAN_ITEM.CASE_ID.eq(chain.id()))
                .fetch(mapping(
                        (id,
                                what,
                                who,
                                dueOn,
                                towards,
                                written,
                                replaces,
                                isGoingOn,
                                at,
                                by,
                                endedId,
                                done,
                                endedOn,
                                whatHappened,
                                endedAt,
                                endedBy) -> Stream.concat(
                                Stream.of(tellItem(
                                        id,
                                        what,
                                        who,
                                        dueOn,
                                        towards,
                                        written,
                                        isGoingOn
                                                ? Written.GOES_ON
                                                : replaces == null ? Written.ADDED : Written.CHANGED,
                                        at,
                                        by)),
                                tellEnding(what, endedId, ending(done, endedOn, whatHappened), endedAt, endedBy)
                                        .stream())))
                .stream()
                .flatMap(told -> told)
                .toList();
    }

    private static Told tellItem(
            UUID id,
            String what,
            String who,
            @Nullable LocalDate dueOn,
            @Nullable String towards,
            boolean writtenByPerson,
            Written how,
            OffsetDateTime at,
            String by) {
        return new Told(
                at.toInstant(),
                at.toInstant(),
                by,
                id,
                PlanSentences.written(what, how, writtenByPerson),
                writtenByPerson ? what : null,
                Stream.of(
                                Detail.of("Who", who),
                                Detail.of("By when", dueOn == null ? null : Days.day(dueOn)),
                                Detail.of("Towards", towards == null ? null : "“%s”".formatted(towards)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Told> tellEnding(
            String what, @Nullable UUID id, @Nullable Ending ending, @Nullable OffsetDateTime at, @Nullable String by) {
        return id == null || ending == null || at == null || by == null
                ? Optional.empty()
                : Optional.of(new Told(
                        Told.onDay(ending.on(), at.toInstant()),
                        at.toInstant(),
                        by,
                        id,
                        PlanSentences.ended(what, ending),
                        null,
                        Detail.of("What happened", ending.whatHappened()).stream()
                                .toList()));
    }
}
