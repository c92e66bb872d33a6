package org.ownwords.capacity;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT_STANDS;
import static ownwords.generated.db.Tables.LOOK_AGAIN_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owes;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// A decision that can wait until the person is able to make it is looked at
/// again, on the day that was set.
@Repository
class CapacityOwedStore implements Owes {

    private final DSLContext db;

    CapacityOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("capacity_assessment");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return waiting(cases).stream().map(LookAgain::owed).toList();
    }

    /// What waits on these cases: what has not been looked at since, and was not settled otherwise
    /// when an enquiry ended.
    List<LookAgain> waiting(Collection<CaseId> cases) {
        var later = CAPACITY_ASSESSMENT_STANDS.as("later");
        var newer = LOOK_AGAIN_STANDS.as("newer");
        return db.select(
                        CAPACITY_ASSESSMENT_STANDS.CASE_ID,
                        CAPACITY_ASSESSMENT_STANDS.ID,
                        CAPACITY_ASSESSMENT_STANDS.DECISION,
                        CAPACITY_ASSESSMENT_STANDS.LOOK_AGAIN_ON,
                        LOOK_AGAIN_STANDS.ID,
                        LOOK_AGAIN_STANDS.WHO,
                        LOOK_AGAIN_STANDS.WHO_ID,
                        LOOK_AGAIN_STANDS.DUE_ON,
                        LOOK_AGAIN_STANDS.GOES_ON_AFTER,
                        LOOK_AGAIN_STANDS.RECORDED_AT)
                .from(CAPACITY_ASSESSMENT_STANDS)
                .leftJoin(LOOK_AGAIN_STANDS)
                .on(LOOK_AGAIN_STANDS.AUTHORITY.eq(CAPACITY_ASSESSMENT_STANDS.AUTHORITY))
                .and(LOOK_AGAIN_STANDS.ASSESSMENT_ID.eq(CAPACITY_ASSESSMENT_STANDS.ID))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.AUTHORITY.eq(LOOK_AGAIN_STANDS.AUTHORITY))
                        .and(newer.REPLACES.eq(LOOK_AGAIN_STANDS.ID))))
                .where(CAPACITY_ASSESSMENT_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(CAPACITY_ASSESSMENT_STANDS.LOOK_AGAIN_ON.isNotNull())
                .and(LOOK_AGAIN_STANDS.ID.isNull().or(LOOK_AGAIN_STANDS.WHO.isNotNull()))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(CAPACITY_ASSESSMENT_STANDS.AUTHORITY))
                        .and(later.FOLLOWS.eq(CAPACITY_ASSESSMENT_STANDS.ID))))
                .orderBy(CAPACITY_ASSESSMENT_STANDS.LOOK_AGAIN_ON, CAPACITY_ASSESSMENT_STANDS.ID)
                .fetch(CapacityOwedStore::lookAgain);
    }

    private static LookAgain lookAgain(Record row) {
        var goesOn = Optional.ofNullable(row.get(LOOK_AGAIN_STANDS.ID))
                .map(id -> new LookAgain.GoesOn(
                        id,
                        row.get(LOOK_AGAIN_STANDS.GOES_ON_AFTER),
                        new Doer(row.get(LOOK_AGAIN_STANDS.WHO), row.get(LOOK_AGAIN_STANDS.WHO_ID)),
                        Days.on(row.get(LOOK_AGAIN_STANDS.RECORDED_AT).toInstant())));
        return new LookAgain(
                new CaseId(row.get(CAPACITY_ASSESSMENT_STANDS.CASE_ID)),
                new AssessmentId(row.get(CAPACITY_ASSESSMENT_STANDS.ID)),
                row.get(CAPACITY_ASSESSMENT_STANDS.DECISION),
                goesOn.orElse(null),
                goesOn.isPresent()
                        ? row.get(LOOK_AGAIN_STANDS.DUE_ON)
                        : row.get(CAPACITY_ASSESSMENT_STANDS.LOOK_AGAIN_ON));
    }
}
