package org.ownwords.advocacy;

import static ownwords.generated.db.Tables.ADVOCACY_DECISION;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.records.AdvocacyDecisionRecord;

/// What is recorded of decisions about advocacy.
@Repository
class AdvocacyAddsStore {

    private final DSLContext db;

    AdvocacyAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the decision that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, AdvocacyDecision decision, @Nullable UUID first, By by) {
        var abilities = decision.abilities();
        var row = db.insertInto(ADVOCACY_DECISION)
                .set(ADVOCACY_DECISION.AUTHORITY, by.authority())
                .set(ADVOCACY_DECISION.ID, id)
                .set(ADVOCACY_DECISION.CASE_ID, caseId.value())
                .set(
                        ADVOCACY_DECISION.UNDERSTAND,
                        abilities.understand().finding().code())
                .set(ADVOCACY_DECISION.UNDERSTAND_SHOWN, abilities.understand().shown())
                .set(ADVOCACY_DECISION.RETAIN, abilities.retain().finding().code())
                .set(ADVOCACY_DECISION.RETAIN_SHOWN, abilities.retain().shown())
                .set(
                        ADVOCACY_DECISION.USE_OR_WEIGH,
                        abilities.useOrWeigh().finding().code())
                .set(
                        ADVOCACY_DECISION.USE_OR_WEIGH_SHOWN,
                        abilities.useOrWeigh().shown())
                .set(
                        ADVOCACY_DECISION.COMMUNICATE,
                        abilities.communicate().finding().code())
                .set(
                        ADVOCACY_DECISION.COMMUNICATE_SHOWN,
                        abilities.communicate().shown())
                .set(ADVOCACY_DECISION.OTHERS, decision.others())
                .set(ADVOCACY_DECISION.RESULT, DutyResult.of(decision.duty()).code())
                .set(ADVOCACY_DECISION.DECIDED_ON, decision.on())
                .set(ADVOCACY_DECISION.STANDS_FOR, first)
                .set(ADVOCACY_DECISION.RECORDED_AT, by.recordedAt())
                .set(ADVOCACY_DECISION.RECORDED_BY, by.recordedBy());
        var whole = switch (decision.somebody()) {
            case Somebody.NotSaid() -> row;
            case Somebody.Nobody() -> row.set(ADVOCACY_DECISION.SOMEBODY, Finding.NO.code());
            case Somebody.NotYetKnown() -> row.set(ADVOCACY_DECISION.SOMEBODY, Finding.CANNOT_YET_SAY.code());
            case Somebody.Considered(var candidate, var asWell) -> addConsidered(row, candidate, asWell);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    private static InsertSetMoreStep<AdvocacyDecisionRecord> addConsidered(
            InsertSetMoreStep<AdvocacyDecisionRecord> row, Candidate candidate, @Nullable AsWell asWell) {
        var exclusions = candidate.exclusions();
        return row.set(ADVOCACY_DECISION.SOMEBODY, Finding.YES.code())
                .set(ADVOCACY_DECISION.WHO, candidate.who())
                .set(ADVOCACY_DECISION.PAID, exclusions.paid().code())
                .set(ADVOCACY_DECISION.IMPLICATED, exclusions.implicated().code())
                .set(ADVOCACY_DECISION.UNABLE, exclusions.unable().code())
                .set(ADVOCACY_DECISION.CONSENT, candidate.consent().code())
                .set(ADVOCACY_DECISION.WHO_WHY, candidate.why())
                .set(
                        ADVOCACY_DECISION.GROUND,
                        asWell == null ? null : asWell.ground().code())
                .set(ADVOCACY_DECISION.GROUND_WHY, asWell == null ? null : asWell.why());
    }
}
