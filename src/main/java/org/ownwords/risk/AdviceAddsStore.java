package org.ownwords.risk;

import static ownwords.generated.db.Tables.RISK_ADVICE;
import static ownwords.generated.db.Tables.RISK_ADVICE_GIVEN;

import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.risk.Advised.Voiced;
import org.springframework.stereotype.Repository;

/// What is recorded of advice.
@Repository
class AdviceAddsStore {

    private final DSLContext db;

    AdviceAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the advice that this is recorded in the place of, or null
    boolean add(AdviceId id, CaseId caseId, Advice advice, @Nullable AdviceId first, By by) {
        return db.insertInto(RISK_ADVICE)
                        .set(RISK_ADVICE.AUTHORITY, by.authority())
                        .set(RISK_ADVICE.ID, id.value())
                        .set(RISK_ADVICE.CASE_ID, caseId.value())
                        .set(RISK_ADVICE.KIND, advice.kind().code())
                        .set(RISK_ADVICE.OF_WHOM, advice.ofWhom())
                        .set(RISK_ADVICE.QUESTION, advice.question())
                        .set(RISK_ADVICE.ASKED_ON, advice.on())
                        .set(RISK_ADVICE.STANDS_FOR, first == null ? null : first.value())
                        .set(RISK_ADVICE.RECORDED_AT, by.recordedAt())
                        .set(RISK_ADVICE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addAnswer(UUID id, CaseId caseId, AdviceId advice, Advised advised, By by) {
        var each = advised.each();
        return db.insertInto(RISK_ADVICE_GIVEN)
                        .set(RISK_ADVICE_GIVEN.AUTHORITY, by.authority())
                        .set(RISK_ADVICE_GIVEN.ID, id)
                        .set(RISK_ADVICE_GIVEN.CASE_ID, caseId.value())
                        .set(RISK_ADVICE_GIVEN.ADVICE_ID, advice.value())
                        .set(RISK_ADVICE_GIVEN.ANSWER, advised.answer())
                        .set(
                                RISK_ADVICE_GIVEN.WHO,
                                each.isEmpty()
                                        ? null
                                        : each.stream().map(Voiced::who).toArray(String[]::new))
                        .set(
                                RISK_ADVICE_GIVEN.EACH_SAID,
                                each.isEmpty()
                                        ? null
                                        : each.stream()
                                                .map(voiced -> Objects.requireNonNullElse(voiced.said(), ""))
                                                .toArray(String[]::new))
                        .set(RISK_ADVICE_GIVEN.GIVEN_ON, advised.on())
                        .set(RISK_ADVICE_GIVEN.RECORDED_AT, by.recordedAt())
                        .set(RISK_ADVICE_GIVEN.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
