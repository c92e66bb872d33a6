package org.ownwords.plan;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.Is;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;
import org.springframework.stereotype.Repository;

/// Whoever is to do something by a plan that is not done yet.
@Repository
class PlanAroundStore implements AroundThem {

    private static final ownwords.generated.db.tables.PlanItemStands LATER = PLAN_ITEM_STANDS.as("later");

    private final DSLContext db;

    PlanAroundStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("plan_item");
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        return db.select(
                        PLAN_ITEM_STANDS.ID,
                        PLAN_ITEM_STANDS.CASE_ID,
                        PLAN_ITEM_STANDS.WHAT,
                        PLAN_ITEM_STANDS.WHO,
                        PLAN_ITEM_STANDS.WHO_ID,
                        PLAN_ITEM_STANDS.DUE_ON,
                        PLAN_ITEM_STANDS.FIRST_RECORDED_AT)
                .from(PLAN_ITEM_STANDS)
                .where(PLAN_ITEM_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(notExists(selectOne()
                        .from(LATER)
                        .where(LATER.AUTHORITY.eq(PLAN_ITEM_STANDS.AUTHORITY))
                        .and(LATER.REPLACES.eq(PLAN_ITEM_STANDS.ID))))
                .and(notExists(selectOne()
                        .from(PLAN_ITEM_ENDED_STANDS)
                        .where(PLAN_ITEM_ENDED_STANDS.AUTHORITY.eq(PLAN_ITEM_STANDS.AUTHORITY))
                        .and(PLAN_ITEM_ENDED_STANDS.PLAN_ITEM_ID.eq(PLAN_ITEM_STANDS.ID))))
                .orderBy(PLAN_ITEM_STANDS.FIRST_RECORDED_AT.desc(), PLAN_ITEM_STANDS.ID)
                .limit(MOST)
                .fetch(PlanAroundStore::relation);
    }

    private static Relation relation(Record row) {
        var due = row.get(PLAN_ITEM_STANDS.DUE_ON);
        return Relation.of(
                new Doer(row.get(PLAN_ITEM_STANDS.WHO), row.get(PLAN_ITEM_STANDS.WHO_ID)),
                Is.since(
                        Days.on(row.get(PLAN_ITEM_STANDS.FIRST_RECORDED_AT).toInstant()),
                        "In the plan: " + row.get(PLAN_ITEM_STANDS.WHAT),
                        due == null ? "" : "To be done by %s.".formatted(Days.day(due))),
                new CaseId(row.get(PLAN_ITEM_STANDS.CASE_ID)),
                row.get(PLAN_ITEM_STANDS.ID));
    }
}
