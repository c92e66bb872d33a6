package org.ownwords.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME;
import static ownwords.generated.db.Tables.PLAN_ITEM;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.casework.Doer;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class PlanStore {

    private static final ownwords.generated.db.tables.PlanItem LATER = PLAN_ITEM.as("later");

    /// The item that stands in its place now.
    private static final Field<UUID> CHANGED_INTO = field(select(LATER.ID)
            .from(LATER)
            .where(LATER.AUTHORITY.eq(PLAN_ITEM.AUTHORITY))
            .and(LATER.REPLACES.eq(PLAN_ITEM.ID)));

    private final DSLContext db;

    PlanStore(DSLContext db) {
        this.db = db;
    }

    /// The items that were said to go on after the closing of an enquiry.
    Set<PlanItemId> goingOnAfter(CaseId caseId, UUID enquiry) {
        return db.select(PLAN_ITEM.ID)
                .from(PLAN_ITEM)
                .where(PLAN_ITEM.CASE_ID.eq(caseId.value()))
                .and(PLAN_ITEM.GOES_ON_AFTER.eq(enquiry))
                .fetchSet(mapping(PlanItemId::new));
    }

    List<PlanItem> on(CaseId caseId) {
        return db.select(
                        PLAN_ITEM.ID,
                        PLAN_ITEM.WHAT,
                        PLAN_ITEM.WHO,
                        PLAN_ITEM.WHO_ID,
                        PLAN_ITEM.DUE_ON,
                        PLAN_ITEM.TOWARDS,
                        DESIRED_OUTCOME.WORDS,
                        PLAN_ITEM.WRITTEN_BY_PERSON,
                        CHANGED_INTO,
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
                .fetch(PlanStore::item);
    }

    private static PlanItem item(Record row) {
        return new PlanItem(
                new PlanItemId(row.get(PLAN_ITEM.ID)),
                new Intent(
                        row.get(PLAN_ITEM.WHAT),
                        new Doer(row.get(PLAN_ITEM.WHO), row.get(PLAN_ITEM.WHO_ID)),
                        row.get(PLAN_ITEM.DUE_ON),
                        Optional.ofNullable(row.get(PLAN_ITEM.TOWARDS))
                                .map(OutcomeId::new)
                                .orElse(null),
                        row.get(PLAN_ITEM.WRITTEN_BY_PERSON)),
                row.get(DESIRED_OUTCOME.WORDS),
                standing(row));
    }

    private static ItemStanding standing(Record row) {
        var changedInto = row.get(CHANGED_INTO);
        if (changedInto != null) {
            return new ItemStanding.Changed(new PlanItemId(changedInto));
        }
        return ending(row).<ItemStanding>map(ItemStanding.Ended::new).orElseGet(ItemStanding.ToDo::new);
    }

    /// How it ended, or nothing while it is still to be done.
    static Optional<Ending> ending(Record row) {
        return Optional.ofNullable(row.get(PLAN_ITEM_ENDED.DONE))
                .map(done ->
                        new Ending(done, row.get(PLAN_ITEM_ENDED.ENDED_ON), row.get(PLAN_ITEM_ENDED.WHAT_HAPPENED)));
    }
}
