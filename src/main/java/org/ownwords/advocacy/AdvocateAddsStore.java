package org.ownwords.advocacy;

import static ownwords.generated.db.Tables.ADVOCATE;
import static ownwords.generated.db.Tables.ADVOCATE_PROGRESS;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.correction.InErrorStore;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of advocates and of what became of asking for them.
@Repository
class AdvocateAddsStore {

    private final DSLContext db;

    AdvocateAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the advocate that this is recorded in the place of, or null
    boolean add(AdvocateId id, CaseId caseId, Asking asking, @Nullable AdvocateId first, By by) {
        var advocate = asking.advocate();
        var row = db.insertInto(ADVOCATE)
                .set(ADVOCATE.AUTHORITY, by.authority())
                .set(ADVOCATE.ID, id.value())
                .set(ADVOCATE.CASE_ID, caseId.value())
                .set(ADVOCATE.KIND, advocate.kind().code())
                .set(ADVOCATE.SECTION68, advocate.underSection68())
                .set(ADVOCATE.PROVIDER, asking.provider())
                .set(ADVOCATE.AGREEMENT, asking.agreement().given().code())
                .set(ADVOCATE.AGREEMENT_WHY, asking.agreement().why())
                .set(ADVOCATE.ASKED_ON, asking.on())
                .set(ADVOCATE.STANDS_FOR, first == null ? null : first.value())
                .set(ADVOCATE.RECORDED_AT, by.recordedAt())
                .set(ADVOCATE.RECORDED_BY, by.recordedBy());
        var whole = switch (advocate) {
            case Advocate.CareAct() -> row;
            case Advocate.Imca(var decision, var benefit, var _) ->
                row.set(ADVOCATE.DECISION, decision).set(ADVOCATE.BENEFIT, benefit);
            case Advocate.AnotherKind(var _, var words, var _) -> row.set(ADVOCATE.KIND_WORDS, words);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    boolean addProgress(UUID id, CaseId caseId, AdvocateId advocate, Progress progress, By by) {
        return db.insertInto(ADVOCATE_PROGRESS)
                        .set(ADVOCATE_PROGRESS.AUTHORITY, by.authority())
                        .set(ADVOCATE_PROGRESS.ID, id)
                        .set(ADVOCATE_PROGRESS.CASE_ID, caseId.value())
                        .set(ADVOCATE_PROGRESS.ADVOCATE_ID, advocate.value())
                        .set(ADVOCATE_PROGRESS.STEP, progress.step().code())
                        .set(ADVOCATE_PROGRESS.HAPPENED_ON, progress.on())
                        .set(ADVOCATE_PROGRESS.WHO, progress.who())
                        .set(ADVOCATE_PROGRESS.WORDS, progress.words())
                        .set(
                                ADVOCATE_PROGRESS.INSTEAD_OF,
                                InErrorStore.latest(
                                        ADVOCATE_PROGRESS,
                                        ADVOCATE_PROGRESS
                                                .ADVOCATE_ID
                                                .eq(advocate.value())
                                                .and(ADVOCATE_PROGRESS.STEP.eq(
                                                        progress.step().code())),
                                        by))
                        .set(ADVOCATE_PROGRESS.RECORDED_AT, by.recordedAt())
                        .set(ADVOCATE_PROGRESS.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isProgress(UUID id) {
        return db.fetchExists(ADVOCATE_PROGRESS, ADVOCATE_PROGRESS.ID.eq(id));
    }
}
