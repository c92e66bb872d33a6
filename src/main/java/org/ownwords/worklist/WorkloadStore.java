package org.ownwords.worklist;

import static org.jooq.impl.DSL.count;
import static ownwords.generated.db.Tables.CASE_STANDING;
import static ownwords.generated.db.Tables.DUE_LINE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What colleagues have to do. Each method is one query.
@Repository
class WorkloadStore {

    private final DSLContext db;

    WorkloadStore(DSLContext db) {
        this.db = db;
    }

    /// The cases on which something is open that some colleagues hold, each with who does.
    Map<CaseId, String> heldBy(Collection<String> identities) {
        return db.select(CASE_STANDING.CASE_ID, CASE_STANDING.HELD_BY)
                .from(CASE_STANDING)
                .where(CASE_STANDING.HELD_BY.in(identities))
                .and(CASE_STANDING.OPEN)
                .fetchMap(row -> new CaseId(row.value1()), row -> row.value2());
    }

    /// What waits for some colleagues now, by their identities.
    Map<String, Load> loads(Collection<String> identities, LocalDate today) {
        var late = count().filterWhere(DUE_LINE.DUE_ON
                .lt(today)
                .and(DUE_LINE.OF_THE_WHOLE.isFalse())
                .andNot(WorklistStore.stands(today)));
        return db.select(DUE_LINE.ON_LIST_OF, count(), late)
                .from(DUE_LINE)
                .where(DUE_LINE.ON_LIST_OF.in(identities))
                .and(DUE_LINE.WHO.isNull())
                .groupBy(DUE_LINE.ON_LIST_OF)
                .fetchMap(row -> row.value1(), row -> new Load(row.value2(), row.value3()));
    }
}
