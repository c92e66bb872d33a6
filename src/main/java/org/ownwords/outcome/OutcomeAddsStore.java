package org.ownwords.outcome;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.correction.InErrorStore;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of what people want.
@Repository
class OutcomeAddsStore {

    private final DSLContext db;

    OutcomeAddsStore(DSLContext db) {
        this.db = db;
    }

    /// An outcome that replaces another belongs to the same enquiry, if that is known.
    boolean addOutcome(
            OutcomeId id, CaseId caseId, Said said, @Nullable OutcomeId replaces, @Nullable String why, By by) {
        var replaced = replaces == null ? null : replaces.value();
        var before = DESIRED_OUTCOME.as("before");
        return db.insertInto(DESIRED_OUTCOME)
                        .set(DESIRED_OUTCOME.AUTHORITY, by.authority())
                        .set(DESIRED_OUTCOME.ID, id.value())
                        .set(DESIRED_OUTCOME.CASE_ID, caseId.value())
                        .set(DESIRED_OUTCOME.WORDS, said.words())
                        .set(DESIRED_OUTCOME.VOICE, said.voice().code())
                        .set(DESIRED_OUTCOME.SAID_ON, said.on())
                        .set(
                                DESIRED_OUTCOME.ENQUIRY_ID,
                                replaces == null
                                        ? val(null, DESIRED_OUTCOME.ENQUIRY_ID)
                                        : field(select(before.ENQUIRY_ID)
                                                .from(before)
                                                .where(before.AUTHORITY.eq(by.authority()))
                                                .and(before.ID.eq(replaces.value()))))
                        .set(DESIRED_OUTCOME.REPLACES, replaced)
                        .set(
                                DESIRED_OUTCOME.INSTEAD_OF,
                                InErrorStore.latest(DESIRED_OUTCOME, DESIRED_OUTCOME.REPLACES.eq(replaced), by))
                        .set(DESIRED_OUTCOME.WHY_CHANGED, why)
                        .set(DESIRED_OUTCOME.RECORDED_AT, by.recordedAt())
                        .set(DESIRED_OUTCOME.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Words recorded again change what those in error changed, and stand for the first of them.
    boolean addAgain(OutcomeId id, CaseId caseId, OutcomeId inError, Said said, @Nullable String why, By by) {
        var before = DESIRED_OUTCOME.as("before");
        return db.insertInto(
                                DESIRED_OUTCOME,
                                DESIRED_OUTCOME.AUTHORITY,
                                DESIRED_OUTCOME.ID,
                                DESIRED_OUTCOME.CASE_ID,
                                DESIRED_OUTCOME.WORDS,
                                DESIRED_OUTCOME.VOICE,
                                DESIRED_OUTCOME.SAID_ON,
                                DESIRED_OUTCOME.WHY_CHANGED,
                                DESIRED_OUTCOME.ENQUIRY_ID,
                                DESIRED_OUTCOME.REPLACES,
                                DESIRED_OUTCOME.REPLACED_BY,
                                DESIRED_OUTCOME.INSTEAD_OF,
                                DESIRED_OUTCOME.STANDS_FOR,
                                DESIRED_OUTCOME.RECORDED_AT,
                                DESIRED_OUTCOME.RECORDED_BY)
                        .select(select(
                                        before.AUTHORITY,
                                        val(id.value()),
                                        before.CASE_ID,
                                        val(said.words()),
                                        val(said.voice().code()),
                                        val(said.on()),
                                        val(why, before.WHY_CHANGED),
                                        before.ENQUIRY_ID,
                                        before.REPLACES,
                                        before.REPLACED_BY,
                                        when(before.REPLACES.isNotNull(), before.ID),
                                        coalesce(before.STANDS_FOR, before.ID),
                                        val(by.recordedAt()),
                                        val(by.recordedBy()))
                                .from(before)
                                .where(before.AUTHORITY.eq(by.authority()))
                                .and(before.CASE_ID.eq(caseId.value()))
                                .and(before.ID.eq(inError.value())))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isOutcome(OutcomeId id) {
        return db.fetchExists(DESIRED_OUTCOME, DESIRED_OUTCOME.ID.eq(id.value()));
    }
}
