package org.ownwords.section42;

import static ownwords.generated.db.Tables.SECTION42_DECISION;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.concern.ConcernId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of decisions.
@Repository
class Section42AddsStore {

    private final DSLContext db;

    Section42AddsStore(DSLContext db) {
        this.db = db;
    }

    boolean isRecorded(DecisionId id) {
        return db.fetchExists(SECTION42_DECISION, SECTION42_DECISION.ID.eq(id.value()));
    }

    /// Wide because each of these is a column of the row.
    ///
    /// @param first the decision that this is recorded in the place of, or null
    /// @param decider the identity of whoever decided, where it is known, or null
    /// @param read    how much of the case's history the person who recorded it had read
    boolean add(
            DecisionId id,
            CaseId caseId,
            ConcernId concern,
            Judgement judgement,
            @Nullable ActorId decider,
            @Nullable DecisionId first,
            long read,
            By by) {
        var answers = judgement.answers();
        var respond = judgement.instead() instanceof Instead.Respond chosen ? chosen : null;
        return db.insertInto(SECTION42_DECISION)
                        .set(SECTION42_DECISION.AUTHORITY, by.authority())
                        .set(SECTION42_DECISION.ID, id.value())
                        .set(SECTION42_DECISION.CASE_ID, caseId.value())
                        .set(SECTION42_DECISION.CONCERN_ID, concern.value())
                        .set(SECTION42_DECISION.NEEDS, answers.needs().finding().code())
                        .set(SECTION42_DECISION.NEEDS_REASON, answers.needs().reason())
                        .set(SECTION42_DECISION.ABUSE, answers.abuse().finding().code())
                        .set(SECTION42_DECISION.ABUSE_REASON, answers.abuse().reason())
                        .set(
                                SECTION42_DECISION.UNABLE,
                                answers.unableToProtect().finding().code())
                        .set(
                                SECTION42_DECISION.UNABLE_REASON,
                                answers.unableToProtect().reason())
                        .set(SECTION42_DECISION.RESULT, resultCode(judgement.decision()))
                        .set(SECTION42_DECISION.ENQUIRE_ANYWAY, judgement.instead() instanceof Instead.EnquireAnyway)
                        .set(SECTION42_DECISION.RESPONSE_REASON, reason(judgement.instead()))
                        .set(SECTION42_DECISION.RESPONSES, responses(judgement.instead()))
                        .set(SECTION42_DECISION.SIGNPOSTED_TO, respond == null ? null : respond.signpostedTo())
                        .set(SECTION42_DECISION.LOOK_ON, respond == null ? null : respond.lookOn())
                        .set(SECTION42_DECISION.DECIDED_BY, judgement.decider())
                        .set(SECTION42_DECISION.DECIDED_BY_ID, decider == null ? null : decider.value())
                        .set(SECTION42_DECISION.DECIDED_ON, judgement.on())
                        .set(SECTION42_DECISION.DECIDED_KNOWN, judgement.known())
                        .set(SECTION42_DECISION.STANDS_FOR, first == null ? null : first.value())
                        .set(SECTION42_DECISION.HAD_READ, read)
                        .set(SECTION42_DECISION.RECORDED_AT, by.recordedAt())
                        .set(SECTION42_DECISION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static String resultCode(Section42Decision decision) {
        return switch (decision) {
            case Section42Decision.DutyArises _ -> "duty-arises";
            case Section42Decision.NoDuty _ -> "no-duty";
            case Section42Decision.NotYetDecidable _ -> "not-yet-decidable";
        };
    }

    private static @Nullable String reason(Instead instead) {
        return switch (instead) {
            case Instead.EnquireAnyway(var reason) -> reason;
            case Instead.Respond respond -> respond.reason();
            case Instead.NothingToChoose() -> null;
        };
    }

    private static String[] responses(Instead instead) {
        return instead instanceof Instead.Respond respond
                ? respond.responses().stream().map(Response::code).toArray(String[]::new)
                : new String[0];
    }
}
