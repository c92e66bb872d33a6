package org.ownwords.conclusion;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.CONCLUSION;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.CONCLUSION_OUTCOME;
import static ownwords.generated.db.Tables.CONCLUSION_RISK;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME;
import static ownwords.generated.db.Tables.RECEIVED_ENDING;
import static ownwords.generated.db.Tables.RECEIVED_RISK;
import static ownwords.generated.db.Tables.SIGN_OFF;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportedBy;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.records.ConclusionNowRecord;

@Repository
class ConclusionStore implements Tells {

    private static final String COULD_DECIDE = "Could they make the decisions it was about";
    private static final String SUPPORTED = "Who supported them";

    private static final String WHAT = "What";
    private static final String WHY = "Why";
    private static final String BY_WHOM = "By whom";
    private static final String NOT_ASKED = "Why their views were not asked";
    private static final String WHOSE_VOICE = "Whose voice";
    private static final String FEEL_SAFER = "Do they feel safer";
    private static final String FELT_LISTENED_TO = "Did they feel listened to";
    private static final String UNDERSTOOD_WHY = "Did they understand why";
    private static final String GOES_ON = "What goes on";

    /// The details of a closing that go into the person's own copy.
    static final List<String> FOR_THE_PERSON =
            List.of(WHAT, WHY, BY_WHOM, NOT_ASKED, WHOSE_VOICE, FEEL_SAFER, FELT_LISTENED_TO, UNDERSTOOD_WHY, GOES_ON);

    private final DSLContext db;

    ConclusionStore(DSLContext db) {
        this.db = db;
    }

    boolean isRecorded(ConclusionId id) {
        return db.fetchExists(CONCLUSION, CONCLUSION.ID.eq(id.value()));
    }

    boolean isSignOff(UUID id) {
        return db.fetchExists(SIGN_OFF, SIGN_OFF.ID.eq(id));
    }

    boolean add(
            ConclusionId id,
            CaseId caseId,
            EnquiryId enquiry,
            @Nullable ConclusionId replaces,
            Conclusion conclusion,
            @Nullable String correction,
            long read,
            By by) {
        var insert = db.insertInto(CONCLUSION)
                .set(CONCLUSION.AUTHORITY, by.authority())
                .set(CONCLUSION.ID, id.value())
                .set(CONCLUSION.CASE_ID, caseId.value())
                .set(CONCLUSION.ENQUIRY_ID, enquiry.value())
                .set(CONCLUSION.REPLACES, replaces == null ? null : replaces.value())
                .set(CONCLUSION.CONCLUDED_ON, conclusion.on())
                .set(CONCLUSION.FEELS_SAFER, conclusion.feelsSafer().code())
                .set(CONCLUSION.LISTENED_TO, conclusion.listenedTo().code())
                .set(CONCLUSION.UNDERSTOOD, conclusion.understood().code())
                .set(
                        CONCLUSION.LACKED_CAPACITY,
                        Optional.ofNullable(conclusion.lackedCapacity())
                                .map(LackedCapacity::code)
                                .orElse(null))
                .set(
                        CONCLUSION.SUPPORTED_BY,
                        Optional.ofNullable(conclusion.supportedBy())
                                .map(SupportedBy::code)
                                .orElse(null))
                .set(CONCLUSION.LIVES_ON, conclusion.livesOn())
                .set(CONCLUSION.WORDS_FOR_BOARD, conclusion.wordsForBoard())
                .set(CONCLUSION.WORDS_AGREED, conclusion.wordsForBoard() == null ? null : true)
                .set(CONCLUSION.CORRECTION, correction)
                .set(CONCLUSION.HAD_READ, read)
                .set(CONCLUSION.RECORDED_AT, by.recordedAt())
                .set(CONCLUSION.RECORDED_BY, by.recordedBy());
        var decided = switch (conclusion.decision()) {
            case Decision.ActionNeeded(var what, var byWhom) ->
                insert.set(CONCLUSION.ACTION_NEEDED, true)
                        .set(CONCLUSION.ACTION, what)
                        .set(CONCLUSION.ACTION_BY, byWhom);
            case Decision.NoActionNeeded(var why) ->
                insert.set(CONCLUSION.ACTION_NEEDED, false).set(CONCLUSION.ACTION, why);
        };
        var whole = switch (conclusion.views()) {
            case Views.Sought(var words, var voice) ->
                decided.set(CONCLUSION.VIEWS_SOUGHT, true)
                        .set(CONCLUSION.VIEWS, words)
                        .set(CONCLUSION.ANSWERED_BY, voice.code());
            case Views.NotSought(var why) ->
                decided.set(CONCLUSION.VIEWS_SOUGHT, false).set(CONCLUSION.VIEWS_NOT_SOUGHT, why);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    void addOutcome(UUID id, CaseId caseId, ConclusionId conclusion, OutcomeResult result, By by) {
        db.insertInto(CONCLUSION_OUTCOME)
                .set(CONCLUSION_OUTCOME.AUTHORITY, by.authority())
                .set(CONCLUSION_OUTCOME.ID, id)
                .set(CONCLUSION_OUTCOME.CASE_ID, caseId.value())
                .set(CONCLUSION_OUTCOME.CONCLUSION_ID, conclusion.value())
                .set(CONCLUSION_OUTCOME.OUTCOME_ID, result.outcome().value())
                .set(CONCLUSION_OUTCOME.PERSONS_VIEW, result.persons().code())
                .set(CONCLUSION_OUTCOME.PERSONS_WORDS, result.personsWords())
                .set(CONCLUSION_OUTCOME.WORKERS_VIEW, result.workers().code())
                .set(
                        CONCLUSION_OUTCOME.REASONS,
                        result.reasons().stream().map(NotMetReason::code).toArray(String[]::new))
                .set(CONCLUSION_OUTCOME.WHY_NOT, result.whyNot())
                .set(CONCLUSION_OUTCOME.RECORDED_AT, by.recordedAt())
                .set(CONCLUSION_OUTCOME.RECORDED_BY, by.recordedBy())
                .execute();
    }

    void addRisk(UUID id, CaseId caseId, ConclusionId conclusion, Risk risk, By by) {
        db.insertInto(CONCLUSION_RISK)
                .set(CONCLUSION_RISK.AUTHORITY, by.authority())
                .set(CONCLUSION_RISK.ID, id)
                .set(CONCLUSION_RISK.CASE_ID, caseId.value())
                .set(CONCLUSION_RISK.CONCLUSION_ID, conclusion.value())
                .set(CONCLUSION_RISK.ABUSE_TYPE, risk.type().code())
                .set(CONCLUSION_RISK.LOCATION, risk.location().code())
                .set(CONCLUSION_RISK.SOURCE, risk.source().code())
                .set(CONCLUSION_RISK.ASSESSMENT, risk.assessment().code())
                .set(
                        CONCLUSION_RISK.RISK_OUTCOME,
                        Optional.ofNullable(risk.outcome())
                                .map(RiskOutcome::code)
                                .orElse(null))
                .set(CONCLUSION_RISK.RECORDED_AT, by.recordedAt())
                .set(CONCLUSION_RISK.RECORDED_BY, by.recordedBy())
                .execute();
    }

    boolean addSignOff(UUID id, CaseId caseId, ConclusionId conclusion, Verdict verdict, By by) {
        var insert = db.insertInto(SIGN_OFF)
                .set(SIGN_OFF.AUTHORITY, by.authority())
                .set(SIGN_OFF.ID, id)
                .set(SIGN_OFF.CASE_ID, caseId.value())
                .set(SIGN_OFF.CONCLUSION_ID, conclusion.value())
                .set(SIGN_OFF.RECORDED_AT, by.recordedAt())
                .set(SIGN_OFF.RECORDED_BY, by.recordedBy());
        var whole = switch (verdict) {
            case Verdict.Agree(var why, var personal) ->
                insert.set(SIGN_OFF.AGREED, true).set(SIGN_OFF.WHY, why).set(SIGN_OFF.PERSONAL, personal);
            case Verdict.SendBack(var why) -> insert.set(SIGN_OFF.AGREED, false).set(SIGN_OFF.WHY, why);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    /// One query: each conclusion with its outcomes and risks.
    List<Concluded> on(CaseId caseId) {
        var outcomes = multiset(select(
                                CONCLUSION_OUTCOME.OUTCOME_ID,
                                CONCLUSION_OUTCOME.PERSONS_VIEW,
                                CONCLUSION_OUTCOME.PERSONS_WORDS,
                                CONCLUSION_OUTCOME.WORKERS_VIEW,
                                CONCLUSION_OUTCOME.REASONS,
                                CONCLUSION_OUTCOME.WHY_NOT)
                        .from(CONCLUSION_OUTCOME)
                        .where(CONCLUSION_OUTCOME.AUTHORITY.eq(CONCLUSION_NOW.AUTHORITY))
                        .and(CONCLUSION_OUTCOME.CONCLUSION_ID.eq(CONCLUSION_NOW.ID)))
                .convertFrom(rows -> rows.map(mapping(ConclusionStore::result)));
        var risks = multiset(select(
                                CONCLUSION_RISK.ABUSE_TYPE,
                                CONCLUSION_RISK.LOCATION,
                                CONCLUSION_RISK.SOURCE,
                                CONCLUSION_RISK.ASSESSMENT,
                                CONCLUSION_RISK.RISK_OUTCOME)
                        .from(CONCLUSION_RISK)
                        .where(CONCLUSION_RISK.AUTHORITY.eq(CONCLUSION_NOW.AUTHORITY))
                        .and(CONCLUSION_RISK.CONCLUSION_ID.eq(CONCLUSION_NOW.ID))
                        .orderBy(CONCLUSION_RISK.ID))
                .convertFrom(rows -> rows.map(mapping(ConclusionStore::risk)));
        return db.select(CONCLUSION_NOW, outcomes, risks)
                .from(CONCLUSION_NOW)
                .where(CONCLUSION_NOW.CASE_ID.eq(caseId.value()))
                .orderBy(CONCLUSION_NOW.RECORDED_AT.desc())
                .fetch(mapping(ConclusionStore::concluded));
    }

    private static OutcomeResult result(
            UUID outcome,
            String persons,
            @Nullable String personsWords,
            String workers,
            String[] reasons,
            @Nullable String whyNot) {
        return new OutcomeResult(
                new OutcomeId(outcome),
                PersonsView.of(persons).orElseThrow(),
                personsWords,
                CameAbout.of(workers).orElseThrow(),
                Stream.of(reasons)
                        .flatMap(code -> NotMetReason.of(code).stream())
                        .toList(),
                whyNot);
    }

    private static Risk risk(String type, String location, String source, String assessment, @Nullable String outcome) {
        return new Risk(
                AbuseType.of(type).orElseThrow(),
                Location.of(location).orElseThrow(),
                SourceOfRisk.of(source).orElseThrow(),
                RiskAssessment.of(assessment).orElseThrow(),
                outcome == null ? null : RiskOutcome.of(outcome).orElseThrow());
    }

    private static Concluded concluded(ConclusionNowRecord row, List<OutcomeResult> outcomes, List<Risk> risks) {
        var conclusion = new Conclusion(
                row.getConcludedOn(),
                outcomes,
                row.getViewsSought()
                        ? new Views.Sought(
                                row.getViews(), Voice.of(row.getAnsweredBy()).orElse(Voice.ADULT))
                        : new Views.NotSought(row.getViewsNotSought()),
                FeelsSafer.of(row.getFeelsSafer()).orElse(FeelsSafer.NOT_ASKED),
                ListenedTo.of(row.getListenedTo()).orElse(ListenedTo.NOT_ASKED),
                Understood.of(row.getUnderstood()).orElse(Understood.NOT_ASKED),
                row.getActionNeeded()
                        ? new Decision.ActionNeeded(row.getAction(), row.getActionBy())
                        : new Decision.NoActionNeeded(row.getAction()),
                risks,
                Optional.ofNullable(row.getLackedCapacity())
                        .flatMap(LackedCapacity::of)
                        .orElse(null),
                Optional.ofNullable(row.getSupportedBy())
                        .flatMap(SupportedBy::of)
                        .orElse(null),
                row.getLivesOn(),
                row.getWordsForBoard());
        return new Concluded(
                new ConclusionId(row.getId()),
                new EnquiryId(row.getEnquiryId()),
                conclusion,
                signOff(row),
                row.getCorrection(),
                row.getRecordedBy(),
                row.getRecordedAt().toInstant());
    }

    private static SignOff signOff(ConclusionNowRecord row) {
        if (row.getAgreed() == null) {
            return new SignOff.Awaited();
        }
        return row.getAgreed()
                ? new SignOff.Agreed(
                        row.getSignedBy(),
                        row.getSignedAt().toInstant(),
                        row.getSignedWhy(),
                        Objects.requireNonNullElse(row.getPersonal(), ""))
                : new SignOff.SentBack(row.getSignedBy(), row.getSignedAt().toInstant(), row.getSignedWhy());
    }

    /// The endings that another system sent. What it sent about an enquiry that was still open is not an
    /// ending.
    List<ReceivedEnding> received(CaseId caseId) {
        return db.select(RECEIVED_ENDING.ENQUIRY_ID.convertFrom(EnquiryId::new), RECEIVED_ENDING.CONCLUDED_ON)
                .from(RECEIVED_ENDING)
                .where(RECEIVED_ENDING.CASE_ID.eq(caseId.value()))
                .and(RECEIVED_ENDING.CONCLUDED_ON.isNotNull())
                .fetch(mapping(ReceivedEnding::new));
    }

    Optional<Sent> sent(EnquiryId enquiry) {
        var risks = multiset(select(
                                RECEIVED_RISK.ABUSE_TYPE,
                                RECEIVED_RISK.LOCATION,
                                RECEIVED_RISK.SOURCE,
                                RECEIVED_RISK.ASSESSMENT,
                                RECEIVED_RISK.RISK_OUTCOME)
                        .from(RECEIVED_RISK)
                        .where(RECEIVED_RISK.AUTHORITY.eq(RECEIVED_ENDING.AUTHORITY))
                        .and(RECEIVED_RISK.ENQUIRY_ID.eq(RECEIVED_ENDING.ENQUIRY_ID))
                        .orderBy(RECEIVED_RISK.ID))
                .convertFrom(rows -> rows.map(mapping(Sent.Risk::new)));
        return db.select(
                        RECEIVED_ENDING.CONCLUDED_ON,
                        RECEIVED_ENDING.LACKED_CAPACITY,
                        RECEIVED_ENDING.SUPPORTED_BY,
                        risks)
                .from(RECEIVED_ENDING)
                .where(RECEIVED_ENDING.ENQUIRY_ID.eq(enquiry.value()))
                .fetchOptional(mapping(Sent::new));
    }

    @Override
    public List<Told> tell(Chain chain) {
        var told = new ArrayList<Told>(tellConclusions(chain));
        told.addAll(tellOutcomes(chain));
        told.addAll(tellSignOffs(chain));
        told.addAll(tellReceivedEndings(chain));
        told.addAll(tellReceivedRisks(chain));
        return told;
    }

    List<Told> tellReceivedEndings(Chain chain) {
        return db.select(
                        RECEIVED_ENDING.ID,
                        RECEIVED_ENDING.CONCLUDED_ON,
                        RECEIVED_ENDING.LACKED_CAPACITY,
                        RECEIVED_ENDING.SUPPORTED_BY,
                        RECEIVED_ENDING.ASKED_ABOUT_OUTCOMES,
                        RECEIVED_ENDING.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        RECEIVED_ENDING.RECORDED_BY)
                .from(RECEIVED_ENDING)
                .where(RECEIVED_ENDING.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, on, lackedCapacity, supportedBy, asked, at, by) -> new Told(
                        on == null ? at : Told.onDay(on, at),
                        at,
                        by,
                        id,
                        on == null
                                ? "As it was sent to us: the enquiry was still open."
                                : "As it was sent to us: the enquiry ended.",
                        null,
                        Stream.of(
                                        said(COULD_DECIDE, lackedCapacity, LackedCapacity::of),
                                        said(SUPPORTED, supportedBy, SupportedBy::of),
                                        said("Were they asked what they want", asked, AskedElsewhere::of))
                                .flatMap(Optional::stream)
                                .toList())));
    }

    List<Told> tellReceivedRisks(Chain chain) {
        return db.select(
                        RECEIVED_RISK.ID,
                        RECEIVED_RISK.ABUSE_TYPE,
                        RECEIVED_RISK.LOCATION,
                        RECEIVED_RISK.SOURCE,
                        RECEIVED_RISK.ASSESSMENT,
                        RECEIVED_RISK.RISK_OUTCOME,
                        RECEIVED_ENDING.CONCLUDED_ON,
                        RECEIVED_RISK.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        RECEIVED_RISK.RECORDED_BY)
                .from(RECEIVED_RISK)
                .leftJoin(RECEIVED_ENDING)
                .on(RECEIVED_ENDING
                        .AUTHORITY
                        .eq(RECEIVED_RISK.AUTHORITY)
                        .and(RECEIVED_ENDING.ENQUIRY_ID.eq(RECEIVED_RISK.ENQUIRY_ID)))
                .where(RECEIVED_RISK.CASE_ID.eq(chain.id()))
                .orderBy(RECEIVED_RISK.ID)
                .fetch(mapping((id, type, location, source, assessment, outcome, on, at, by) -> new Told(
                        on == null ? at : Told.onDay(on, at),
                        at,
                        by,
                        id,
                        "As it was sent to us: a risk the enquiry looked at.",
                        null,
                        Stream.of(
                                        said("What it is", type, AbuseType::of),
                                        said("Where", location, Location::of),
                                        said("Where it comes from", source, SourceOfRisk::of),
                                        said("What was found", assessment, RiskAssessment::of),
                                        said("Outcome of the risk", outcome, RiskOutcome::of))
                                .flatMap(Optional::stream)
                                .toList())));
    }

    /// A code that is not on our list is shown as it was sent.
    private static Optional<Detail> said(
            String name, @Nullable String code, Function<String, ? extends Optional<? extends Coded>> codes) {
        if (code == null) {
            return Optional.empty();
        }
        return Detail.of(
                name,
                codes.apply(code)
                        .<String>map(Coded::words)
                        .orElse(code.equals("not-recorded") ? "Not recorded" : code));
    }

    List<Told> tellConclusions(Chain chain) {
        var risks = multiset(select(
                                CONCLUSION_RISK.ABUSE_TYPE,
                                CONCLUSION_RISK.LOCATION,
                                CONCLUSION_RISK.SOURCE,
                                CONCLUSION_RISK.ASSESSMENT,
                                CONCLUSION_RISK.RISK_OUTCOME)
                        .from(CONCLUSION_RISK)
                        .where(CONCLUSION_RISK.AUTHORITY.eq(CONCLUSION.AUTHORITY))
                        .and(CONCLUSION_RISK.CONCLUSION_ID.eq(CONCLUSION.ID))
                        .orderBy(CONCLUSION_RISK.ID))
                .convertFrom(rows -> rows.map(mapping(ConclusionStore::risk)));
        return db.select(
                        CONCLUSION.ID,
                        CONCLUSION.CONCLUDED_ON,
                        CONCLUSION.ACTION_NEEDED,
                        CONCLUSION.ACTION,
                        CONCLUSION.ACTION_BY,
                        CONCLUSION.VIEWS,
                        CONCLUSION.VIEWS_NOT_SOUGHT,
                        CONCLUSION.ANSWERED_BY,
                        CONCLUSION.FEELS_SAFER,
                        CONCLUSION.LISTENED_TO,
                        CONCLUSION.UNDERSTOOD,
                        CONCLUSION.LACKED_CAPACITY,
                        CONCLUSION.SUPPORTED_BY,
                        CONCLUSION.LIVES_ON,
                        CONCLUSION.WORDS_FOR_BOARD,
                        CONCLUSION.CORRECTION,
                        risks,
                        CONCLUSION.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        CONCLUSION.RECORDED_BY)
                .from(CONCLUSION)
                .where(CONCLUSION.CASE_ID.eq(chain.id()))
                .fetch(mapping(
                        (id,
                                on,
                                needed,
                                action,
                                actionBy,
                                views,
                                notSought,
                                voice,
                                safer,
                                listened,
                                understood,
                                lackedCapacity,
                                supportedBy,
                                livesOn,
                                forBoard,
                                correction,
                                found,
                                at,
                                by) -> new Told(
                                Told.onDay(on, at),
                                at,
                                by,
                                id,
                                needed
                                        ? "Enquiry concluded: action is needed."
                                        : "Enquiry concluded: no further action needed.",
                                views,
                                Stream.of(
                                                Detail.of("What was wrong with the closing before", correction),
                                                Detail.of(needed ? WHAT : WHY, action),
                                                Detail.of(BY_WHOM, actionBy),
                                                Detail.of(NOT_ASKED, notSought),
                                                said(
                                                        WHOSE_VOICE,
                                                        Optional.ofNullable(voice)
                                                                .flatMap(Voice::of)),
                                                said(FEEL_SAFER, FeelsSafer.of(safer)),
                                                said(FELT_LISTENED_TO, ListenedTo.of(listened)),
                                                said(UNDERSTOOD_WHY, Understood.of(understood)),
                                                said(COULD_DECIDE, lackedCapacity, LackedCapacity::of),
                                                said(SUPPORTED, supportedBy, SupportedBy::of),
                                                Detail.of(GOES_ON, livesOn),
                                                Detail.of(
                                                        "For the national figures",
                                                        found.stream()
                                                                .map(Risk::words)
                                                                .collect(Collectors.joining(" "))),
                                                Detail.of("Words the Board may read", forBoard))
                                        .flatMap(Optional::stream)
                                        .toList())));
    }

    private static Optional<Detail> said(String name, Optional<? extends Coded> answer) {
        return answer.map(Coded::words).flatMap(words -> Detail.of(name, words));
    }

    List<Told> tellOutcomes(Chain chain) {
        return db.select(
                        CONCLUSION_OUTCOME.ID,
                        DESIRED_OUTCOME.WORDS,
                        CONCLUSION.CONCLUDED_ON,
                        CONCLUSION_OUTCOME.PERSONS_VIEW,
                        CONCLUSION_OUTCOME.PERSONS_WORDS,
                        CONCLUSION_OUTCOME.WORKERS_VIEW,
                        CONCLUSION_OUTCOME.REASONS,
                        CONCLUSION_OUTCOME.WHY_NOT,
                        CONCLUSION_OUTCOME.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        CONCLUSION_OUTCOME.RECORDED_BY)
                .from(CONCLUSION_OUTCOME)
                .join(DESIRED_OUTCOME)
                .on(DESIRED_OUTCOME
                        .AUTHORITY
                        .eq(CONCLUSION_OUTCOME.AUTHORITY)
                        .and(DESIRED_OUTCOME.ID.eq(CONCLUSION_OUTCOME.OUTCOME_ID)))
                .join(CONCLUSION)
                .on(CONCLUSION
                        .AUTHORITY
                        .eq(CONCLUSION_OUTCOME.AUTHORITY)
                        .and(CONCLUSION.ID.eq(CONCLUSION_OUTCOME.CONCLUSION_ID)))
                .where(CONCLUSION_OUTCOME.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, wanted, on, persons, personsWords, workers, reasons, whyNot, at, by) -> new Told(
                        Told.onDay(on, at),
                        at,
                        by,
                        id,
                        "“%s”: did it come about? They say: %s. The worker says: %s."
                                .formatted(
                                        wanted,
                                        PersonsView.of(persons)
                                                .map(ConclusionStore::lower)
                                                .orElse(""),
                                        CameAbout.of(workers)
                                                .map(ConclusionStore::lower)
                                                .orElse("")),
                        personsWords,
                        Stream.of(
                                        Detail.of(
                                                "Why not in full",
                                                Stream.of(reasons)
                                                        .flatMap(code -> NotMetReason.of(code).stream())
                                                        .map(ConclusionStore::lower)
                                                        .collect(Collectors.joining(", "))),
                                        Detail.of("More", whyNot))
                                .flatMap(Optional::stream)
                                .toList())));
    }

    List<Told> tellSignOffs(Chain chain) {
        return db.select(
                        SIGN_OFF.ID,
                        SIGN_OFF.AGREED,
                        SIGN_OFF.WHY,
                        SIGN_OFF.PERSONAL,
                        SIGN_OFF.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        SIGN_OFF.RECORDED_BY)
                .from(SIGN_OFF)
                .where(SIGN_OFF.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, agreed, why, personal, at, by) -> new Told(
                        at,
                        at,
                        by,
                        id,
                        agreed ? "A colleague signed off the closing." : "A colleague sent the closing back.",
                        null,
                        Stream.of(Detail.of("Why", why), Detail.of("What was personal about the work", personal))
                                .flatMap(Optional::stream)
                                .toList())));
    }

    private static String lower(Coded coded) {
        return coded.words().toLowerCase(Locale.UK);
    }
}
