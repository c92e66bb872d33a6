package org.ownwords.concern;

import static ownwords.generated.db.Tables.CONCERN;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What a concern stands for that was recorded again.
@Repository
class ConcernFallsStore {

    private final DSLContext db;

    ConcernFallsStore(DSLContext db) {
        this.db = db;
    }

    /// The rows that these stand for.
    Set<UUID> firsts(CaseId caseId, Set<UUID> concerns) {
        return db.select(CONCERN.STANDS_FOR)
                .from(CONCERN)
                .where(CONCERN.CASE_ID.eq(caseId.value()))
                .and(CONCERN.ID.in(concerns))
                .and(CONCERN.STANDS_FOR.isNotNull())
                .fetchSet(CONCERN.STANDS_FOR);
    }
}
