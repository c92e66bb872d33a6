package org.ownwords.plan;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_WORDS;
import static ownwords.generated.db.Tables.PLAN_ITEM;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// What the timeline says of plans.
@Repository
class PlanTellsStore implements Tells {

    private static final ownwords.generated.db.tables.PlanItem BEFORE = PLAN_ITEM.as("before");

    /// A change to an item that already goes on is a change like any other.
    private static final Field<Boolean> GOES_ON = field(PLAN_ITEM
            .GOES_ON_AFTER
            .isNotNull()
            .and(PLAN_ITEM.GOES_ON_AFTER.isDistinctFrom(field(select(BEFORE.GOES_ON_AFTER)
                    .from(BEFORE)
                    .where(BEFORE.AUTHORITY.eq(PLAN_ITEM.AUTHORITY))
                    .and(BEFORE.ID.eq(PLAN_ITEM.REPLACES))))));

    private final DSLContext db;

    PlanTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(PLAN_ITEM.getName(), PLAN_ITEM_ENDED.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellWritten(chain).stream(), tellEnded(chain).stream())
                .toList();
    }

    private List<Told> tellWritten(Chain chain) {
        return db.select(
                        PLAN_ITEM.ID,
                        PLAN_ITEM.WHAT,
                        PLAN_ITEM.WHO,
                        PLAN_ITEM.DUE_ON,
                        DESIRED_OUTCOME_WORDS.WORDS,
                        PLAN_ITEM.WRITTEN_BY_PERSON,
                        PLAN_ITEM.REPLACES,
                        GOES_ON,
                        PLAN_ITEM.RECORDED_AT,
                        PLAN_ITEM.RECORDED_BY)
                .from(PLAN_ITEM)
                .leftJoin(DESIRED_OUTCOME_WORDS)
                .on(DESIRED_OUTCOME_WORDS
                        .AUTHORITY
                        .eq(PLAN_ITEM.AUTHORITY)
                        .and(DESIRED_OUTCOME_WORDS.ID.eq(PLAN_ITEM.TOWARDS)))
                .where(PLAN_ITEM.CASE_ID.eq(chain.id()))
                .fetch(PlanTellsStore::written);
    }

    private static Told written(Record row) {
        var at = row.get(PLAN_ITEM.RECORDED_AT).toInstant();
        var what = row.get(PLAN_ITEM.WHAT);
        var dueOn = row.get(PLAN_ITEM.DUE_ON);
        var towards = row.get(DESIRED_OUTCOME_WORDS.WORDS);
        var byPerson = row.get(PLAN_ITEM.WRITTEN_BY_PERSON);
        return Told.whenRecorded(
                at,
                row.get(PLAN_ITEM.RECORDED_BY),
                row.get(PLAN_ITEM.ID),
                PlanSentences.written(what, how(row), byPerson),
                byPerson ? what : null,
                Stream.of(
                                Detail.of("Who", row.get(PLAN_ITEM.WHO)),
                                Detail.of("By when", dueOn == null ? null : Days.day(dueOn)),
                                Detail.of("Towards", towards == null ? null : "“%s”".formatted(towards)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Written how(Record row) {
        if (row.get(GOES_ON)) {
            return Written.GOES_ON;
        }
        return row.get(PLAN_ITEM.REPLACES) == null ? Written.ADDED : Written.CHANGED;
    }

    private List<Told> tellEnded(Chain chain) {
        return db.select(
                        PLAN_ITEM_ENDED.ID,
                        PLAN_ITEM.WHAT,
                        PLAN_ITEM_ENDED.DONE,
                        PLAN_ITEM_ENDED.ENDED_ON,
                        PLAN_ITEM_ENDED.WHAT_HAPPENED,
                        PLAN_ITEM_ENDED.RECORDED_AT,
                        PLAN_ITEM_ENDED.RECORDED_BY)
                .from(PLAN_ITEM_ENDED)
                .join(PLAN_ITEM)
                .on(PLAN_ITEM
                        .AUTHORITY
                        .eq(PLAN_ITEM_ENDED.AUTHORITY)
                        .and(PLAN_ITEM.ID.eq(PLAN_ITEM_ENDED.PLAN_ITEM_ID)))
                .where(PLAN_ITEM_ENDED.CASE_ID.eq(chain.id()))
                .fetch(PlanTellsStore::ended);
    }

    private static Told ended(Record row) {
        var at = row.get(PLAN_ITEM_ENDED.RECORDED_AT).toInstant();
        var ending = new Ending(
                row.get(PLAN_ITEM_ENDED.DONE),
                row.get(PLAN_ITEM_ENDED.ENDED_ON),
                row.get(PLAN_ITEM_ENDED.WHAT_HAPPENED));
        return new Told(
                Told.onDay(ending.on(), at),
                at,
                row.get(PLAN_ITEM_ENDED.RECORDED_BY),
                row.get(PLAN_ITEM_ENDED.ID),
                PlanSentences.ended(row.get(PLAN_ITEM.WHAT), ending),
                null,
                Detail.of("What happened", ending.whatHappened()).stream().toList());
    }
}
