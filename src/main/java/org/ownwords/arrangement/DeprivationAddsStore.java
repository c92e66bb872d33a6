package org.ownwords.arrangement;

import static ownwords.generated.db.Tables.DEPRIVATION;
import static ownwords.generated.db.Tables.DEPRIVATION_STEP;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of deprivations of liberty.
@Repository
class DeprivationAddsStore {

    private final DSLContext db;

    DeprivationAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(DeprivationId id, CaseId caseId, Deprivation deprivation, @Nullable DeprivationId first, By by) {
        var step = deprivation.first();
        var row = db.insertInto(DEPRIVATION)
                .set(DEPRIVATION.AUTHORITY, by.authority())
                .set(DEPRIVATION.ID, id.value())
                .set(DEPRIVATION.CASE_ID, caseId.value())
                .set(DEPRIVATION.KIND, deprivation.kind().code())
                .set(DEPRIVATION.PLACE, deprivation.place())
                .set(DEPRIVATION.STATE, step.state().code())
                .set(DEPRIVATION.BY_WHOM, step.byWhom())
                .set(DEPRIVATION.HAPPENED_ON, step.on())
                .set(DEPRIVATION.STANDS_FOR, first == null ? null : first.value())
                .set(DEPRIVATION.RECORDED_AT, by.recordedAt())
                .set(DEPRIVATION.RECORDED_BY, by.recordedBy());
        var whole = switch (step.state()) {
            case LibertyState.Asked(var expected) -> row.set(DEPRIVATION.EXPECTED_ON, expected);
            case LibertyState.Granted(var until, var says, var representative) ->
                row.set(DEPRIVATION.UNTIL_ON, until)
                        .set(DEPRIVATION.SAYS, says)
                        .set(DEPRIVATION.REPRESENTATIVE, representative);
            case LibertyState.NotGranted(var why) -> row.set(DEPRIVATION.WHY, why);
            case LibertyState.Ended(var why) -> row.set(DEPRIVATION.WHY, why);
        };
        return isAdded(whole);
    }

    boolean addStep(UUID id, CaseId caseId, DeprivationId deprivation, LibertyStep step, By by) {
        var row = db.insertInto(DEPRIVATION_STEP)
                .set(DEPRIVATION_STEP.AUTHORITY, by.authority())
                .set(DEPRIVATION_STEP.ID, id)
                .set(DEPRIVATION_STEP.CASE_ID, caseId.value())
                .set(DEPRIVATION_STEP.DEPRIVATION_ID, deprivation.value())
                .set(DEPRIVATION_STEP.STATE, step.state().code())
                .set(DEPRIVATION_STEP.BY_WHOM, step.byWhom())
                .set(DEPRIVATION_STEP.HAPPENED_ON, step.on())
                .set(DEPRIVATION_STEP.RECORDED_AT, by.recordedAt())
                .set(DEPRIVATION_STEP.RECORDED_BY, by.recordedBy());
        var whole = switch (step.state()) {
            case LibertyState.Asked(var expected) -> row.set(DEPRIVATION_STEP.EXPECTED_ON, expected);
            case LibertyState.Granted(var until, var says, var representative) ->
                row.set(DEPRIVATION_STEP.UNTIL_ON, until)
                        .set(DEPRIVATION_STEP.SAYS, says)
                        .set(DEPRIVATION_STEP.REPRESENTATIVE, representative);
            case LibertyState.NotGranted(var why) -> row.set(DEPRIVATION_STEP.WHY, why);
            case LibertyState.Ended(var why) -> row.set(DEPRIVATION_STEP.WHY, why);
        };
        return isAdded(whole);
    }

    private static boolean isAdded(InsertSetMoreStep<? extends Record> row) {
        return row.onConflictDoNothing().execute() == 1;
    }
}
