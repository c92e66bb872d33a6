package org.ownwords.plan;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_PROGRESS_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.casework.Because;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.casework.WhoseWork;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// An item of the plan is owed until it is changed or has ended. Where its day has gone by, it comes to
/// a manager too, until one who was not to do it has looked at why.
@Repository
class PlanOwedStore implements Owes {

    /// Whether somebody who may sign off, and was not to do it, has looked at why it is not done.
    private static final Field<Boolean> LOOKED_AT = field(exists(selectOne()
            .from(PLAN_ITEM_PROGRESS_STANDS)
            .where(PLAN_ITEM_PROGRESS_STANDS.AUTHORITY.eq(PLAN_ITEM_STANDS.AUTHORITY))
            .and(PLAN_ITEM_PROGRESS_STANDS.PLAN_ITEM_ID.eq(PLAN_ITEM_STANDS.ID))
            .and(PLAN_ITEM_PROGRESS_STANDS.STEP.eq(ItemStep.NOT_DONE.code()))
            .and(PLAN_ITEM_PROGRESS_STANDS.SECOND)));

    private final DSLContext db;

    PlanOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("plan_item");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var later = PLAN_ITEM_STANDS.as("later");
        return db
                .select(
                        PLAN_ITEM_STANDS.CASE_ID,
                        PLAN_ITEM_STANDS.ID,
                        PLAN_ITEM_STANDS.WHAT,
                        PLAN_ITEM_STANDS.WHO,
                        PLAN_ITEM_STANDS.WHO_ID,
                        PLAN_ITEM_STANDS.DUE_ON,
                        PLAN_ITEM_STANDS.FIRST_RECORDED_AT,
                        PLAN_ITEM_STANDS.RECORDED_BY,
                        LOOKED_AT)
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
                .fetch(row -> {
                    var file = new CaseId(row.get(PLAN_ITEM_STANDS.CASE_ID));
                    return Stream.of(Optional.of(item(file, row)), lookedAt(file, row))
                            .flatMap(Optional::stream)
                            .toList();
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Owed item(CaseId file, Record row) {
        var id = row.get(PLAN_ITEM_STANDS.ID);
        var dueOn = row.get(PLAN_ITEM_STANDS.DUE_ON);
        return new Owed(
                file,
                new Because("plan-item", id),
                new Prompt(
                        row.get(PLAN_ITEM_STANDS.WHAT),
                        "It is in the person’s plan",
                        file.path() + "/plan/" + id + "/ended"),
                Whom.of(new Doer(row.get(PLAN_ITEM_STANDS.WHO), row.get(PLAN_ITEM_STANDS.WHO_ID))),
                dueOn == null
                        ? new When.Waiting(Days.on(
                                row.get(PLAN_ITEM_STANDS.FIRST_RECORDED_AT).toInstant()))
                        : new When.Day(dueOn),
                Bearing.STEP);
    }

    /// What a manager looks at, once the day has gone by. Nobody looks at what they were to do
    /// themselves.
    private static Optional<Owed> lookedAt(CaseId file, Record row) {
        var id = row.get(PLAN_ITEM_STANDS.ID);
        var doer = new Doer(row.get(PLAN_ITEM_STANDS.WHO), row.get(PLAN_ITEM_STANDS.WHO_ID));
        return Optional.ofNullable(row.get(PLAN_ITEM_STANDS.DUE_ON))
                .filter(_ -> !row.get(LOOKED_AT))
                .map(dueOn -> new Owed(
                        file,
                        new Because("plan-item-not-done", id),
                        new Prompt(
                                "Look at why it is not done: " + row.get(PLAN_ITEM_STANDS.WHAT),
                                "It is in the person’s plan. What stands in the way may need a manager",
                                file.path() + "/plan/" + id + "/progress/new"),
                        new Whom.Signer(WhoseWork.toBeDone(doer, row.get(PLAN_ITEM_STANDS.RECORDED_BY))),
                        new When.Day(dueOn),
                        Bearing.STEP));
    }
}
