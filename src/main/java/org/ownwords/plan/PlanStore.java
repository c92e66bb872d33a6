package org.ownwords.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_STANDS;

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

    private static final ownwords.generated.db.tables.PlanItemStands LATER = PLAN_ITEM_STANDS.as("later");

    /// The item that stands in its place now.
    private static final Field<UUID> CHANGED_INTO = field(select(LATER.ID)
            .from(LATER)
            .where(LATER.AUTHORITY.eq(PLAN_ITEM_STANDS.AUTHORITY))
            .and(LATER.REPLACES.eq(PLAN_ITEM_STANDS.ID)));

    private final DSLContext db;

    PlanStore(DSLContext db) {
        this.db = db;
    }

    /// The items that were said to go on after the closing of an enquiry.
    Set<PlanItemId> goingOnAfter(CaseId caseId, UUID enquiry) {
        return db.select(PLAN_ITEM_STANDS.ID)
                .from(PLAN_ITEM_STANDS)
                .where(PLAN_ITEM_STANDS.CASE_ID.eq(caseId.value()))
                .and(PLAN_ITEM_STANDS.GOES_ON_AFTER.eq(enquiry))
                .fetchSet(mapping(PlanItemId::new));
    }

    List<PlanItem> on(CaseId caseId) {
        return db.select(
                        PLAN_ITEM_STANDS.ID,
                        PLAN_ITEM_STANDS.WHAT,
                        PLAN_ITEM_STANDS.WHO,
                        PLAN_ITEM_STANDS.WHO_ID,
                        PLAN_ITEM_STANDS.DUE_ON,
                        PLAN_ITEM_STANDS.TOWARDS,
                        DESIRED_OUTCOME_STANDS.WORDS,
                        PLAN_ITEM_STANDS.WRITTEN_BY_PERSON,
                        CHANGED_INTO,
                        PLAN_ITEM_ENDED_STANDS.DONE,
                        PLAN_ITEM_ENDED_STANDS.ENDED_ON,
                        PLAN_ITEM_ENDED_STANDS.WHAT_HAPPENED)
                .from(PLAN_ITEM_STANDS)
                .leftJoin(DESIRED_OUTCOME_STANDS)
                .on(DESIRED_OUTCOME_STANDS
                        .AUTHORITY
                        .eq(PLAN_ITEM_STANDS.AUTHORITY)
                        .and(DESIRED_OUTCOME_STANDS.ID.eq(PLAN_ITEM_STANDS.TOWARDS)))
                .leftJoin(PLAN_ITEM_ENDED_STANDS)
                .on(PLAN_ITEM_ENDED_STANDS
                        .AUTHORITY
                        .eq(PLAN_ITEM_STANDS.AUTHORITY)
                        .and(PLAN_ITEM_ENDED_STANDS.PLAN_ITEM_ID.eq(PLAN_ITEM_STANDS.ID)))
                .where(PLAN_ITEM_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        PLAN_ITEM_ENDED_STANDS.ENDED_ON.asc().nullsFirst(),
                        PLAN_ITEM_STANDS.DUE_ON.asc().nullsLast(),
                        PLAN_ITEM_STANDS.FIRST_RECORDED_AT)
                .fetch(PlanStore::item);
    }

    private static PlanItem item(Record row) {
        return new PlanItem(
                new PlanItemId(row.get(PLAN_ITEM_STANDS.ID)),
                new Intent(
                        row.get(PLAN_ITEM_STANDS.WHAT),
                        new Doer(row.get(PLAN_ITEM_STANDS.WHO), row.get(PLAN_ITEM_STANDS.WHO_ID)),
                        row.get(PLAN_ITEM_STANDS.DUE_ON),
                        Optional.ofNullable(row.get(PLAN_ITEM_STANDS.TOWARDS))
                                .map(OutcomeId::new)
                                .orElse(null),
                        row.get(PLAN_ITEM_STANDS.WRITTEN_BY_PERSON)),
                row.get(DESIRED_OUTCOME_STANDS.WORDS),
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
    private static Optional<Ending> ending(Record row) {
        return Optional.ofNullable(row.get(PLAN_ITEM_ENDED_STANDS.DONE))
                .map(done -> new Ending(
                        done, row.get(PLAN_ITEM_ENDED_STANDS.ENDED_ON), row.get(PLAN_ITEM_ENDED_STANDS.WHAT_HAPPENED)));
    }
}
