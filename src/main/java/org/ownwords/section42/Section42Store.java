package org.ownwords.section42;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static ownwords.generated.db.Tables.RECEIVED_DECISION;
import static ownwords.generated.db.Tables.SECTION42_DECISION;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.concern.ConcernId;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class Section42Store implements Tells {

    static final String INSTEAD = "Instead";
    private static final String ENQUIRING = "Enquiring anyway";

    /// The particulars that say what is done where no duty arises.
    static final List<String> INSTEAD_OF_IT = List.of(INSTEAD, ENQUIRING);

    private static final SelectField<ReceivedDecision> RECEIVED = row(
                    RECEIVED_DECISION.CONCERN_ID,
                    RECEIVED_DECISION.NEEDS_FOR_CARE,
                    RECEIVED_DECISION.AT_RISK,
                    RECEIVED_DECISION.UNABLE_TO_PROTECT,
                    RECEIVED_DECISION.DECISION,
                    RECEIVED_DECISION.DECIDED_AT,
                    RECEIVED_DECISION.DECISION_REASON,
                    RECEIVED_DECISION.RESPONSES)
            .mapping(Section42Store::received);

    private final DSLContext db;

    Section42Store(DSLContext db) {
        this.db = db;
    }

    boolean isRecorded(DecisionId id) {
        return db.fetchExists(SECTION42_DECISION, SECTION42_DECISION.ID.eq(id.value()));
    }

    boolean add(DecisionId id, CaseId caseId, ConcernId concern, Judgement judgement, long read, By by) {
        var answers = judgement.answers();
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
                        .set(SECTION42_DECISION.DECIDED_BY, judgement.decider())
                        .set(SECTION42_DECISION.DECIDED_ON, judgement.on())
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

    List<DecisionMade> on(CaseId caseId) {
        return db.select(
                        SECTION42_DECISION.ID.convertFrom(DecisionId::new),
                        SECTION42_DECISION.CONCERN_ID.convertFrom(ConcernId::new),
                        row(
                                        SECTION42_DECISION.NEEDS,
                                        SECTION42_DECISION.NEEDS_REASON,
                                        SECTION42_DECISION.ABUSE,
                                        SECTION42_DECISION.ABUSE_REASON,
                                        SECTION42_DECISION.UNABLE,
                                        SECTION42_DECISION.UNABLE_REASON)
                                .mapping(Section42Store::answers),
                        SECTION42_DECISION.ENQUIRE_ANYWAY,
                        SECTION42_DECISION.RESPONSE_REASON,
                        SECTION42_DECISION.RESPONSES,
                        SECTION42_DECISION.DECIDED_BY,
                        SECTION42_DECISION.DECIDED_ON,
                        SECTION42_DECISION.RECORDED_BY,
                        SECTION42_DECISION.RECORDED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(SECTION42_DECISION)
                .where(SECTION42_DECISION.CASE_ID.eq(caseId.value()))
                .orderBy(SECTION42_DECISION.RECORDED_AT.desc())
                .fetch(mapping(
                        (id, concern, answers, anyway, reason, responses, decider, on, by, at) -> new DecisionMade(
                                id,
                                concern,
                                new Judgement(answers, instead(anyway, reason, responses), decider, on),
                                by,
                                at)));
    }

    private static Answers answers(
            String needs, String needsReason, String abuse, String abuseReason, String unable, String unableReason) {
        return new Answers(answer(needs, needsReason), answer(abuse, abuseReason), answer(unable, unableReason));
    }

    private static Answer answer(String finding, String reason) {
        return new Answer(Answer.Finding.of(finding).orElseThrow(), reason);
    }

    private static Instead instead(boolean anyway, @Nullable String reason, String[] responses) {
        if (reason == null) {
            return new Instead.NothingToChoose();
        }
        return anyway ? new Instead.EnquireAnyway(reason) : new Instead.Respond(responses(responses), reason);
    }

    @Override
    public List<Told> tell(Chain chain) {
        var told = new ArrayList<Told>();
        on(new CaseId(chain.id())).forEach(made -> told.add(tell(made)));
        told.addAll(tellReceived(chain));
        return told;
    }

    private List<Told> tellReceived(Chain chain) {
        return db.select(
                        RECEIVED_DECISION.ID,
                        RECEIVED,
                        RECEIVED_DECISION.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        RECEIVED_DECISION.RECORDED_BY)
                .from(RECEIVED_DECISION)
                .where(RECEIVED_DECISION.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, received, at, by) -> new Told(
                        received.decidedAt() == null ? at : received.decidedAt(),
                        at,
                        by,
                        id,
                        received.sentence(),
                        null,
                        received.details())));
    }

    /// What another system sent of the decisions of a case.
    List<ReceivedDecision> received(CaseId caseId) {
        return db.select(RECEIVED)
                .from(RECEIVED_DECISION)
                .where(RECEIVED_DECISION.CASE_ID.eq(caseId.value()))
                .fetch(mapping(received -> received));
    }

    private static ReceivedDecision received(
            UUID concern,
            @Nullable String needs,
            @Nullable String abuse,
            @Nullable String unable,
            @Nullable String decision,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String reason,
            String[] responses) {
        return new ReceivedDecision(
                new ConcernId(concern),
                finding(needs),
                finding(abuse),
                finding(unable),
                decision == null ? null : ReceivedDecision.Decided.of(decision).orElseThrow(),
                decidedAt == null ? null : decidedAt.toInstant(),
                reason,
                responses(responses));
    }

    private static Answer.@Nullable Finding finding(@Nullable String code) {
        return code == null ? null : Answer.Finding.of(code).orElseThrow();
    }

    private static List<Response> responses(String[] codes) {
        return Arrays.stream(codes).flatMap(code -> Response.of(code).stream()).toList();
    }

    private static Told tell(DecisionMade made) {
        var judgement = made.judgement();
        var sentence = switch (judgement.decision()) {
            case Section42Decision.DutyArises() -> "%s decided that the section 42 duty arises.";
            case Section42Decision.NoDuty _ -> "%s decided that the section 42 duty does not arise.";
            case Section42Decision.NotYetDecidable _ -> "%s could not yet say whether the section 42 duty arises.";
        };
        var details = new ArrayList<Detail>();
        for (var limb : Limb.values()) {
            var answer = judgement.answers().on(limb);
            details.add(new Detail(limb.question("the person"), answer.finding().words() + ". " + answer.reason()));
        }
        switch (judgement.instead()) {
            case Instead.EnquireAnyway(var reason) -> details.add(new Detail(ENQUIRING, reason));
            case Instead.Respond(var responses, var reason) ->
                details.add(new Detail(
                        INSTEAD,
                        responses.stream()
                                        .map(response -> response.words().toLowerCase(Locale.UK))
                                        .collect(Collectors.joining(", ", "", ". "))
                                + reason));
            case Instead.NothingToChoose() -> {}
        }
        return new Told(
                Told.onDay(judgement.on(), made.recordedAt()),
                made.recordedAt(),
                made.recordedBy(),
                made.id().value(),
                sentence.formatted(judgement.decider()),
                null,
                List.copyOf(details));
    }
}
