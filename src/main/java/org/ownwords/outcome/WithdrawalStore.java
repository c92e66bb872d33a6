package org.ownwords.outcome;

import static ownwords.generated.db.Tables.OUTCOME_WITHDRAWAL;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.correction.InErrorStore;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// That people no longer want something.
@Repository
class WithdrawalStore {

    private final DSLContext db;

    WithdrawalStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, OutcomeId outcome, String words, LocalDate on, By by) {
        return db.insertInto(OUTCOME_WITHDRAWAL)
                        .set(OUTCOME_WITHDRAWAL.AUTHORITY, by.authority())
                        .set(OUTCOME_WITHDRAWAL.ID, id)
                        .set(OUTCOME_WITHDRAWAL.CASE_ID, caseId.value())
                        .set(OUTCOME_WITHDRAWAL.OUTCOME_ID, outcome.value())
                        .set(
                                OUTCOME_WITHDRAWAL.INSTEAD_OF,
                                InErrorStore.latest(
                                        OUTCOME_WITHDRAWAL, OUTCOME_WITHDRAWAL.OUTCOME_ID.eq(outcome.value()), by))
                        .set(OUTCOME_WITHDRAWAL.WORDS, words)
                        .set(OUTCOME_WITHDRAWAL.WITHDRAWN_ON, on)
                        .set(OUTCOME_WITHDRAWAL.RECORDED_AT, by.recordedAt())
                        .set(OUTCOME_WITHDRAWAL.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isRecorded(UUID id) {
        return db.fetchExists(OUTCOME_WITHDRAWAL, OUTCOME_WITHDRAWAL.ID.eq(id));
    }
}
