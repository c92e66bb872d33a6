package org.ownwords.outcome;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.OUTCOME_WITHDRAWAL;
import static ownwords.generated.db.Tables.OUTCOME_WITHDRAWAL_STANDS;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.ownwords.access.By;
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
                        .set(OUTCOME_WITHDRAWAL.INSTEAD_OF, addedInError(outcome, by))
                        .set(OUTCOME_WITHDRAWAL.WORDS, words)
                        .set(OUTCOME_WITHDRAWAL.WITHDRAWN_ON, on)
                        .set(OUTCOME_WITHDRAWAL.RECORDED_AT, by.recordedAt())
                        .set(OUTCOME_WITHDRAWAL.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static Field<UUID> addedInError(OutcomeId outcome, By by) {
        var before = OUTCOME_WITHDRAWAL.as("in_error");
        return field(select(before.ID)
                .from(before)
                .where(before.AUTHORITY.eq(by.authority()))
                .and(before.OUTCOME_ID.eq(outcome.value()))
                .and(before.ID.notIn(select(OUTCOME_WITHDRAWAL_STANDS.ID)
                        .from(OUTCOME_WITHDRAWAL_STANDS)
                        .where(OUTCOME_WITHDRAWAL_STANDS.OUTCOME_ID.eq(outcome.value()))))
                .orderBy(before.RECORDED_AT.desc())
                .limit(1));
    }

    boolean isRecorded(UUID id) {
        return db.fetchExists(OUTCOME_WITHDRAWAL, OUTCOME_WITHDRAWAL.ID.eq(id));
    }
}
