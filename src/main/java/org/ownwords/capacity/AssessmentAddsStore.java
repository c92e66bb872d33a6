package org.ownwords.capacity;

import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT;

import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.records.CapacityAssessmentRecord;

/// What is recorded of assessments.
@Repository
class AssessmentAddsStore {

    private final DSLContext db;

    AssessmentAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the assessment that this is recorded in the place of, or null
    boolean add(AssessmentId id, CaseId caseId, Assessment assessment, @Nullable AssessmentId first, By by) {
        var follows = assessment.follows();
        var row = db.insertInto(CAPACITY_ASSESSMENT)
                .set(CAPACITY_ASSESSMENT.AUTHORITY, by.authority())
                .set(CAPACITY_ASSESSMENT.ID, id.value())
                .set(CAPACITY_ASSESSMENT.CASE_ID, caseId.value())
                .set(CAPACITY_ASSESSMENT.FOLLOWS, follows == null ? null : follows.value())
                .set(CAPACITY_ASSESSMENT.REFUSAL_ID, assessment.refusal())
                .set(CAPACITY_ASSESSMENT.DECISION, assessment.decision())
                .set(CAPACITY_ASSESSMENT.SAID, assessment.said())
                .set(CAPACITY_ASSESSMENT.DOUBTED, assessment.doubt() instanceof Doubt.Raised)
                .set(CAPACITY_ASSESSMENT.WHY, assessment.doubt().why())
                .set(CAPACITY_ASSESSMENT.RESULT, assessment.capacity().code())
                .set(CAPACITY_ASSESSMENT.CONSULTED, assessment.assessing().consulted())
                .set(CAPACITY_ASSESSMENT.ASSESSED_BY, assessment.assessing().by())
                .set(CAPACITY_ASSESSMENT.ASSESSED_ON, assessment.assessing().on())
                .set(CAPACITY_ASSESSMENT.STANDS_FOR, first == null ? null : first.value())
                .set(CAPACITY_ASSESSMENT.RECORDED_AT, by.recordedAt())
                .set(CAPACITY_ASSESSMENT.RECORDED_BY, by.recordedBy());
        var whole = switch (assessment.doubt()) {
            case Doubt.None _ -> row;
            case Doubt.Raised raised -> addTested(row, raised);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    private static InsertSetMoreStep<CapacityAssessmentRecord> addTested(
            InsertSetMoreStep<CapacityAssessmentRecord> row, Doubt.Raised raised) {
        var abilities = raised.abilities();
        var tested = row.set(
                        CAPACITY_ASSESSMENT.INFORMATION, raised.preparation().information())
                .set(CAPACITY_ASSESSMENT.SUPPORT, raised.preparation().support())
                .set(
                        CAPACITY_ASSESSMENT.UNDERSTAND,
                        abilities.understand().able().code())
                .set(
                        CAPACITY_ASSESSMENT.UNDERSTAND_SHOWN,
                        abilities.understand().shown())
                .set(CAPACITY_ASSESSMENT.RETAIN, abilities.retain().able().code())
                .set(CAPACITY_ASSESSMENT.RETAIN_SHOWN, abilities.retain().shown())
                .set(CAPACITY_ASSESSMENT.WEIGH, abilities.weigh().able().code())
                .set(CAPACITY_ASSESSMENT.WEIGH_SHOWN, abilities.weigh().shown())
                .set(
                        CAPACITY_ASSESSMENT.COMMUNICATE,
                        abilities.communicate().able().code())
                .set(
                        CAPACITY_ASSESSMENT.COMMUNICATE_SHOWN,
                        abilities.communicate().shown());
        return switch (raised.cause()) {
            case Cause.NotAsked() -> tested;
            case Cause.NoImpairment(var anotherReason) ->
                tested.set(CAPACITY_ASSESSMENT.IMPAIRED, false).set(CAPACITY_ASSESSMENT.ANOTHER_REASON, anotherReason);
            case Cause.NotBecauseOfIt(var impairment, var anotherReason) ->
                tested.set(CAPACITY_ASSESSMENT.IMPAIRED, true)
                        .set(CAPACITY_ASSESSMENT.IMPAIRMENT, impairment)
                        .set(CAPACITY_ASSESSMENT.BECAUSE_OF_IT, false)
                        .set(CAPACITY_ASSESSMENT.ANOTHER_REASON, anotherReason);
            case Cause.BecauseOfIt(var what, var how, var outlook) ->
                addOutlook(
                        tested.set(CAPACITY_ASSESSMENT.IMPAIRED, true)
                                .set(CAPACITY_ASSESSMENT.IMPAIRMENT, what)
                                .set(CAPACITY_ASSESSMENT.BECAUSE_OF_IT, true)
                                .set(CAPACITY_ASSESSMENT.HOW, how),
                        outlook);
        };
    }

    private static InsertSetMoreStep<CapacityAssessmentRecord> addOutlook(
            InsertSetMoreStep<CapacityAssessmentRecord> row, Outlook outlook) {
        var kind = row.set(CAPACITY_ASSESSMENT.OUTLOOK, outlook.kind().code());
        return switch (outlook) {
            case Outlook.Lasting() -> kind;
            case Outlook.Regaining(var why, var canWait) ->
                addCanWait(kind.set(CAPACITY_ASSESSMENT.OUTLOOK_WHY, why), canWait);
            case Outlook.Fluctuating(var why, var canWait) ->
                addCanWait(kind.set(CAPACITY_ASSESSMENT.OUTLOOK_WHY, why), canWait);
        };
    }

    private static InsertSetMoreStep<CapacityAssessmentRecord> addCanWait(
            InsertSetMoreStep<CapacityAssessmentRecord> row, CanWait canWait) {
        return switch (canWait) {
            case CanWait.Until(var lookAgain) -> row.set(CAPACITY_ASSESSMENT.LOOK_AGAIN_ON, lookAgain);
            case CanWait.No(var why) -> row.set(CAPACITY_ASSESSMENT.CANNOT_WAIT, why);
        };
    }
}
