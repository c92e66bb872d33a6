package org.ownwords.enquiry;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.ENQUIRY_STANDS;
import static ownwords.generated.db.Tables.SECTION42_DECISION_STANDS;

import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Which decisions called for an enquiry.
@Repository
class CalledForStore {

    private static final Condition CALLS_FOR = SECTION42_DECISION_STANDS
            .AUTHORITY
            .eq(ENQUIRY_STANDS.AUTHORITY)
            .and(SECTION42_DECISION_STANDS.CONCERN_ID.eq(ENQUIRY_STANDS.CONCERN_ID))
            .and(SECTION42_DECISION_STANDS.RESULT.eq("duty-arises").or(SECTION42_DECISION_STANDS.ENQUIRE_ANYWAY));

    private final DSLContext db;

    CalledForStore(DSLContext db) {
        this.db = db;
    }

    /// The enquiries of ours that one of these decisions called for, and no other.
    Set<UUID> only(CaseId caseId, Set<UUID> decisions) {
        return db.select(ENQUIRY_STANDS.ID)
                .from(ENQUIRY_STANDS)
                .where(ENQUIRY_STANDS.CASE_ID.eq(caseId.value()))
                .and(ENQUIRY_STANDS.RECEIVED.isFalse())
                .and(exists(selectOne()
                        .from(SECTION42_DECISION_STANDS)
                        .where(CALLS_FOR)
                        .and(SECTION42_DECISION_STANDS.ID.in(decisions))))
                .and(notExists(selectOne()
                        .from(SECTION42_DECISION_STANDS)
                        .where(CALLS_FOR)
                        .and(SECTION42_DECISION_STANDS.ID.notIn(decisions))))
                .fetchSet(ENQUIRY_STANDS.ID);
    }
}
