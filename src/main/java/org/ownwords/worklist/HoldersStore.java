package org.ownwords.worklist;

import static ownwords.generated.db.Tables.CASE_STANDING;
import static ownwords.generated.db.Tables.HELD_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;
import org.springframework.stereotype.Repository;

/// The colleagues who hold a case on which something is open.
@Repository
class HoldersStore implements AroundThem {

    private final DSLContext db;
    private final Practitioners practitioners;

    HoldersStore(DSLContext db, Practitioners practitioners) {
        this.db = db;
        this.practitioners = practitioners;
    }

    @Override
    public Set<String> tables() {
        return Set.of("allocation");
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        var names = practitioners.names();
        return db.select(HELD_NOW.CASE_ID, HELD_NOW.ID, HELD_NOW.HELD_BY, HELD_NOW.RECORDED_AT)
                .from(HELD_NOW)
                .join(CASE_STANDING)
                .on(CASE_STANDING.AUTHORITY.eq(HELD_NOW.AUTHORITY).and(CASE_STANDING.CASE_ID.eq(HELD_NOW.CASE_ID)))
                .where(HELD_NOW.CASE_ID.in(cases.stream().map(CaseId::value).toList()))
                .and(CASE_STANDING.OPEN)
                .and(HELD_NOW.HELD_BY.isNotNull())
                .andNot(LeaversStore.isOne(HELD_NOW.HELD_BY, by.today()))
                .orderBy(HELD_NOW.RECORDED_AT.desc(), HELD_NOW.ID)
                .limit(MOST)
                .fetch(row -> relation(row, names));
    }

    private static Relation relation(Record row, Map<String, String> names) {
        var holder = row.get(HELD_NOW.HELD_BY);
        return Relation.of(
                Kind.COLLEAGUE,
                names.getOrDefault(holder, holder),
                Is.since(Days.on(row.get(HELD_NOW.RECORDED_AT).toInstant()), "Holds the case", ""),
                new CaseId(row.get(HELD_NOW.CASE_ID)),
                row.get(HELD_NOW.ID));
    }
}
