package org.ownwords.conclusion;

import static ownwords.generated.db.Tables.CONCLUSION;
import static ownwords.generated.db.Tables.CONCLUSION_OUTCOME;
import static ownwords.generated.db.Tables.CONCLUSION_RISK;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.NotMetReason;
import org.springframework.stereotype.Repository;

/// What is recorded of how enquiries end.
@Repository
class ConclusionAddsStore {

    private final DSLContext db;

    ConclusionAddsStore(DSLContext db) {
        this.db = db;
    }

    boolean isRecorded(ConclusionId id) {
        return db.fetchExists(CONCLUSION, CONCLUSION.ID.eq(id.value()));
    }

    boolean add(ConclusionId id, CaseId caseId, EnquiryId enquiry, Closing closing, Basis basis, By by) {
        var conclusion = closing.conclusion();
        var answers = conclusion.answers();
        var reported = conclusion.reported();
        var done = conclusion.done();
        var insert = db.insertInto(CONCLUSION)
                .set(CONCLUSION.AUTHORITY, by.authority())
                .set(CONCLUSION.ID, id.value())
                .set(CONCLUSION.CASE_ID, caseId.value())
                .set(CONCLUSION.ENQUIRY_ID, enquiry.value())
                .set(
                        CONCLUSION.REPLACES,
                        basis.replaces() == null ? null : basis.replaces().value())
                .set(CONCLUSION.CONCLUDED_ON, conclusion.on())
                .set(CONCLUSION.FEELS_SAFER, answers.feelsSafer().code())
                .set(CONCLUSION.LISTENED_TO, answers.listenedTo().code())
                .set(CONCLUSION.UNDERSTOOD, answers.understood().code())
                .set(CONCLUSION.WELLBEING, code(answers.wellbeing()))
                .set(CONCLUSION.LACKED_CAPACITY, code(reported.capacity().lacked()))
                .set(CONCLUSION.SUPPORTED_BY, code(reported.capacity().supportedBy()))
                .set(CONCLUSION.LIVES_ON, conclusion.livesOn())
                .set(CONCLUSION.WORDS_FOR_BOARD, reported.wordsForBoard())
                .set(CONCLUSION.WORDS_AGREED, reported.wordsForBoard() == null ? null : true)
                .set(
                        CONCLUSION.CORRECTION,
                        closing.correction() == null
                                ? null
                                : closing.correction().why())
                .set(CONCLUSION.REGARD, done.regard())
                .set(CONCLUSION.STEPPED_IN, code(done.steppedIn()))
                .set(CONCLUSION.PROPORTION, done.proportion())
                .set(CONCLUSION.FROM_AGAIN, code(done.fromAgain()))
                .set(CONCLUSION.BY_WHAT, done.byWhat())
                .set(CONCLUSION.TOOK_PART, done.involved().tookPart())
                .set(CONCLUSION.CARERS, done.involved().carers())
                .set(CONCLUSION.HAD_READ, basis.hadRead())
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
        var whole = switch (answers.views()) {
            case Views.Sought(var words, var voice) ->
                decided.set(CONCLUSION.VIEWS_SOUGHT, true)
                        .set(CONCLUSION.VIEWS, words)
                        .set(CONCLUSION.ANSWERED_BY, voice.code());
            case Views.NotSought(var why) ->
                decided.set(CONCLUSION.VIEWS_SOUGHT, false).set(CONCLUSION.VIEWS_NOT_SOUGHT, why);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    private static @Nullable String code(@Nullable Coded chosen) {
        return chosen == null ? null : chosen.code();
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
                .set(
                        CONCLUSION_OUTCOME.HOW_HARD,
                        result.howHard() == null
                                ? null
                                : result.howHard().level().code())
                .set(
                        CONCLUSION_OUTCOME.HARD_WHY,
                        result.howHard() == null ? null : result.howHard().why())
                .set(CONCLUSION_OUTCOME.LIFE_NOW, code(result.lifeNow()))
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
                .set(CONCLUSION_RISK.RISK_OUTCOME, code(risk.outcome()))
                .set(CONCLUSION_RISK.RECORDED_AT, by.recordedAt())
                .set(CONCLUSION_RISK.RECORDED_BY, by.recordedBy())
                .execute();
    }
}
