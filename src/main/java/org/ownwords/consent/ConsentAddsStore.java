package org.ownwords.consent;

import static ownwords.generated.db.Tables.CONSENT;
import static ownwords.generated.db.Tables.GOING_ON;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of answers, and of going on without agreement.
@Repository
class ConsentAddsStore {

    private final DSLContext db;

    ConsentAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the answer that this is recorded in the place of, or null
    boolean add(ConsentId id, CaseId caseId, Consent consent, @Nullable ConsentId first, By by) {
        var row = db.insertInto(CONSENT)
                .set(CONSENT.AUTHORITY, by.authority())
                .set(CONSENT.ID, id.value())
                .set(CONSENT.CASE_ID, caseId.value())
                .set(CONSENT.QUESTION, consent.question().kind().code())
                .set(CONSENT.ABOUT, consent.question().about())
                .set(CONSENT.ANSWER, consent.answer().kind().code())
                .set(CONSENT.SAID, consent.said())
                .set(CONSENT.ASKED_BY, consent.askedBy())
                .set(CONSENT.ASKED_ON, consent.on())
                .set(CONSENT.STANDS_FOR, first == null ? null : first.value())
                .set(CONSENT.RECORDED_AT, by.recordedAt())
                .set(CONSENT.RECORDED_BY, by.recordedBy());
        var whole = switch (consent.answer()) {
            case Answer.Agrees(var limits) -> row.set(CONSENT.LIMITS, limits);
            case Answer.DoesNotAgree(), Answer.TakesBack() -> row;
            case Answer.NotAsked(var why) -> row.set(CONSENT.WHY, why);
            case Answer.CannotDecide(var why) -> row.set(CONSENT.WHY, why);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    /// @param first the going on that this is recorded in the place of, or null
    /// @param authoriser who authorised it, where only one colleague can be meant, or null
    /// It is wide because each of these is worked out by itself before.
    boolean addGoingOn(
            GoingOnId id,
            ConsentEntry without,
            GoingOn goingOn,
            @Nullable ActorId authoriser,
            @Nullable GoingOnId first,
            By by) {
        var reasons = goingOn.reasons();
        var row = db.insertInto(GOING_ON)
                .set(GOING_ON.AUTHORITY, by.authority())
                .set(GOING_ON.ID, id.value())
                .set(GOING_ON.CASE_ID, without.caseId().value())
                .set(GOING_ON.CONSENT_ID, without.id().value())
                .set(
                        GOING_ON.GROUNDS,
                        reasons.grounds().stream().map(Ground::code).toArray(String[]::new))
                .set(GOING_ON.WHY, reasons.why())
                .set(GOING_ON.AUTHORISED_BY, reasons.authorisedBy())
                .set(GOING_ON.AUTHORISER, authoriser == null ? null : authoriser.value())
                .set(GOING_ON.DECIDED_ON, goingOn.on())
                .set(GOING_ON.STANDS_FOR, first == null ? null : first.value())
                .set(GOING_ON.RECORDED_AT, by.recordedAt())
                .set(GOING_ON.RECORDED_BY, by.recordedBy());
        var whole = switch (reasons.telling()) {
            case Telling.Told(var what, var on) ->
                row.set(GOING_ON.TOLD, true).set(GOING_ON.TOLD_WORDS, what).set(GOING_ON.TOLD_ON, on);
            case Telling.NotTold(var why) -> row.set(GOING_ON.TOLD, false).set(GOING_ON.NOT_TOLD_WHY, why);
            case Telling.NotSaid() -> throw new IllegalArgumentException("It is said whether they were told");
        };
        return whole.onConflictDoNothing().execute() == 1;
    }
}
