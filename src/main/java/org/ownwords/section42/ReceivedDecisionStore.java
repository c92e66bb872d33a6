package org.ownwords.section42;

import static org.jooq.impl.DSL.row;
import static ownwords.generated.db.Tables.RECEIVED_DECISION_STANDS;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.concern.ConcernId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What another system sent of section 42 decisions.
@Repository
class ReceivedDecisionStore {

    private final DSLContext db;

    ReceivedDecisionStore(DSLContext db) {
        this.db = db;
    }

    /// What another system sent of the decisions of a case.
    List<ReceivedDecision> on(CaseId caseId) {
        return db.select(
                        RECEIVED_DECISION_STANDS.CONCERN_ID,
                        RECEIVED_DECISION_STANDS.NEEDS_FOR_CARE,
                        RECEIVED_DECISION_STANDS.AT_RISK,
                        RECEIVED_DECISION_STANDS.UNABLE_TO_PROTECT,
                        RECEIVED_DECISION_STANDS.DECISION,
                        RECEIVED_DECISION_STANDS.DECIDED_AT,
                        RECEIVED_DECISION_STANDS.DECISION_REASON,
                        RECEIVED_DECISION_STANDS.RESPONSES)
                .from(RECEIVED_DECISION_STANDS)
                .where(RECEIVED_DECISION_STANDS.CASE_ID.eq(caseId.value()))
                .fetch(ReceivedDecisionStore::received);
    }

    static ReceivedDecision received(Record row) {
        return new ReceivedDecision(
                new ConcernId(row.get(RECEIVED_DECISION_STANDS.CONCERN_ID)),
                new ReceivedDecision.Findings(
                        finding(row.get(RECEIVED_DECISION_STANDS.NEEDS_FOR_CARE)),
                        finding(row.get(RECEIVED_DECISION_STANDS.AT_RISK)),
                        finding(row.get(RECEIVED_DECISION_STANDS.UNABLE_TO_PROTECT))),
                Optional.ofNullable(row.get(RECEIVED_DECISION_STANDS.DECISION))
                        .map(code -> ReceivedDecision.Decided.of(code).orElseThrow())
                        .orElse(null),
                Optional.ofNullable(row.get(RECEIVED_DECISION_STANDS.DECIDED_AT))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.get(RECEIVED_DECISION_STANDS.DECISION_REASON),
                Response.of(row.get(RECEIVED_DECISION_STANDS.RESPONSES)));
    }

    private static Answer.@Nullable Finding finding(@Nullable String code) {
        return code == null ? null : Answer.Finding.of(code).orElseThrow();
    }
}
