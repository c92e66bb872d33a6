package org.ownwords.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_STANDS;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.casework.Because;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// An item of the plan is owed until it is changed or has ended.
@Repository
class PlanOwedStore implements Owes {

    private final DSLContext db;

    PlanOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var later = PLAN_ITEM_STANDS.as("later");
        return db.select(
                        PLAN_ITEM_STANDS.CASE_ID,
                        PLAN_ITEM_STANDS.ID,
                        PLAN_ITEM_STANDS.WHAT,
                        PLAN_ITEM_STANDS.WHO,
                        PLAN_ITEM_STANDS.WHO_ID,
                        PLAN_ITEM_STANDS.DUE_ON,
                        PLAN_ITEM_STANDS.FIRST_RECORDED_AT)
                .from(PLAN_ITEM_STANDS)
                .where(PLAN_ITEM_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(PLAN_ITEM_STANDS.AUTHORITY))
                        .and(later.REPLACES.eq(PLAN_ITEM_STANDS.ID))))
                .and(notExists(selectOne()
                        .from(PLAN_ITEM_ENDED_STANDS)
                        .where(PLAN_ITEM_ENDED_STANDS.AUTHORITY.eq(PLAN_ITEM_STANDS.AUTHORITY))
                        .and(PLAN_ITEM_ENDED_STANDS.PLAN_ITEM_ID.eq(PLAN_ITEM_STANDS.ID))))
                .fetch(mapping((caseId, id, what, who, whoId, dueOn, at) -> {
                    var file = new CaseId(caseId);
                    return new Owed(
                            file,
                            new Because("plan-item", id),
                            new Prompt(
                                    what,
                                    "It is in the plan that was agreed with the person",
                                    file.path() + "/plan/" + id + "/ended"),
                            Whom.of(new Doer(who, whoId)),
                            dueOn == null ? new When.Waiting(Days.on(at.toInstant())) : new When.Day(dueOn),
                            Bearing.STEP);
                }));
    }
}
