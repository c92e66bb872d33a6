package org.ownwords.letter;

import static ownwords.generated.db.Tables.REFERRER_TOLD;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What was recorded with a letter.
@Repository
class LetterFallsStore {

    private final DSLContext db;

    LetterFallsStore(DSLContext db) {
        this.db = db;
    }

    /// Those of these rows that say what whoever raised a concern was told.
    Set<UUID> told(CaseId caseId, Collection<UUID> rows) {
        return db.select(REFERRER_TOLD.ID)
                .from(REFERRER_TOLD)
                .where(REFERRER_TOLD.CASE_ID.eq(caseId.value()))
                .and(REFERRER_TOLD.ID.in(rows))
                .fetchSet(REFERRER_TOLD.ID);
    }
}
