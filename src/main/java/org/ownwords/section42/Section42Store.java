package org.ownwords.section42;

import static org.jooq.impl.DSL.row;
import static ownwords.generated.db.Tables.SECTION42_DECISION_STANDS;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.ownwords.casework.Recording;
import org.ownwords.concern.ConcernId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class Section42Store {

    private final DSLContext db;

    Section42Store(DSLContext db) {
        this.db = db;
    }

    /// Those that stand, the newest first.
    List<DecisionMade> on(CaseId caseId) {
        return of(SECTION42_DECISION_STANDS, caseId, SECTION42_DECISION_STANDS.FIRST_RECORDED_AT);
    }

    /// @param decisions those that stand, or all of them under the same name
    /// @param recorded  when each was recorded: of the newest first
    List<DecisionMade> of(Table<?> decisions, CaseId caseId, Field<OffsetDateTime> recorded) {
        return db.select(
                        SECTION42_DECISION_STANDS.ID,
                        SECTION42_DECISION_STANDS.CONCERN_ID,
                        SECTION42_DECISION_STANDS.NEEDS,
                        SECTION42_DECISION_STANDS.NEEDS_REASON,
                        SECTION42_DECISION_STANDS.ABUSE,
                        SECTION42_DECISION_STANDS.ABUSE_REASON,
                        SECTION42_DECISION_STANDS.UNABLE,
                        SECTION42_DECISION_STANDS.UNABLE_REASON,
                        SECTION42_DECISION_STANDS.ENQUIRE_ANYWAY,
                        SECTION42_DECISION_STANDS.RESPONSE_REASON,
                        SECTION42_DECISION_STANDS.RESPONSES,
                        SECTION42_DECISION_STANDS.SIGNPOSTED_TO,
                        SECTION42_DECISION_STANDS.LOOK_ON,
                        SECTION42_DECISION_STANDS.DECIDED_BY,
                        SECTION42_DECISION_STANDS.DECIDED_ON,
                        SECTION42_DECISION_STANDS.DECIDED_KNOWN,
                        SECTION42_DECISION_STANDS.RECORDED_BY,
                        SECTION42_DECISION_STANDS.RECORDED_AT)
                .from(decisions)
                .where(SECTION42_DECISION_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(recorded.desc())
                .fetch(Section42Store::made);
    }

    private static DecisionMade made(Record row) {
        return new DecisionMade(
                new DecisionId(row.get(SECTION42_DECISION_STANDS.ID)),
                new ConcernId(row.get(SECTION42_DECISION_STANDS.CONCERN_ID)),
                new Judgement(
                        answers(row),
                        instead(row),
                        row.get(SECTION42_DECISION_STANDS.DECIDED_BY),
                        row.get(SECTION42_DECISION_STANDS.DECIDED_ON),
                        row.get(SECTION42_DECISION_STANDS.DECIDED_KNOWN)),
                new Recording(
                        row.get(SECTION42_DECISION_STANDS.RECORDED_BY),
                        row.get(SECTION42_DECISION_STANDS.RECORDED_AT).toInstant()));
    }

    private static Answers answers(Record row) {
        return new Answers(
                answer(row.get(SECTION42_DECISION_STANDS.NEEDS), row.get(SECTION42_DECISION_STANDS.NEEDS_REASON)),
                answer(row.get(SECTION42_DECISION_STANDS.ABUSE), row.get(SECTION42_DECISION_STANDS.ABUSE_REASON)),
                answer(row.get(SECTION42_DECISION_STANDS.UNABLE), row.get(SECTION42_DECISION_STANDS.UNABLE_REASON)));
    }

    private static Answer answer(String finding, String reason) {
        return new Answer(Answer.Finding.of(finding).orElseThrow(), reason);
    }

    private static Instead instead(Record row) {
        var reason = row.get(SECTION42_DECISION_STANDS.RESPONSE_REASON);
        if (reason == null) {
            return new Instead.NothingToChoose();
        }
        return row.get(SECTION42_DECISION_STANDS.ENQUIRE_ANYWAY)
                ? new Instead.EnquireAnyway(reason)
                : new Instead.Respond(
                        Response.of(row.get(SECTION42_DECISION_STANDS.RESPONSES)),
                        reason,
                        row.get(SECTION42_DECISION_STANDS.SIGNPOSTED_TO),
                        row.get(SECTION42_DECISION_STANDS.LOOK_ON));
    }
}
