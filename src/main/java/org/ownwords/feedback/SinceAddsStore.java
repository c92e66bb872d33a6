package org.ownwords.feedback;

import static ownwords.generated.db.Tables.FEEDBACK_SINCE;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.feedback.SinceThen.Answered;
import org.ownwords.feedback.SinceThen.NotAsked;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of how it has been since an enquiry ended.
@Repository
class SinceAddsStore {

    private final DSLContext db;

    SinceAddsStore(DSLContext db) {
        this.db = db;
    }

    /// Whether it was added.
    ///
    /// @param first the one that this is recorded in the place of, or null
    boolean add(SinceId id, CaseId caseId, EnquiryId enquiry, SinceThen since, @Nullable SinceId first, By by) {
        var row = db.insertInto(FEEDBACK_SINCE)
                .set(FEEDBACK_SINCE.AUTHORITY, by.authority())
                .set(FEEDBACK_SINCE.ID, id.value())
                .set(FEEDBACK_SINCE.CASE_ID, caseId.value())
                .set(FEEDBACK_SINCE.ENQUIRY_ID, enquiry.value())
                .set(FEEDBACK_SINCE.ASKED_ON, since.on())
                .set(FEEDBACK_SINCE.STANDS_FOR, first == null ? null : first.value())
                .set(FEEDBACK_SINCE.RECORDED_AT, by.recordedAt())
                .set(FEEDBACK_SINCE.RECORDED_BY, by.recordedBy());
        var whole = switch (since) {
            case Answered(var words, var asking, var answers, var _) ->
                row.set(FEEDBACK_SINCE.WORDS, words)
                        .set(FEEDBACK_SINCE.ANSWERED_BY, asking.who().code())
                        .set(FEEDBACK_SINCE.HOW, asking.how().code())
                        .set(FEEDBACK_SINCE.ASKED_BY, asking.by())
                        .set(FEEDBACK_SINCE.BEEN, answers.been().code())
                        .set(FEEDBACK_SINCE.FEELS, answers.feels().code())
                        .set(FEEDBACK_SINCE.LASTED, answers.lasted().code());
            case NotAsked(var why, var words, var _) ->
                row.set(FEEDBACK_SINCE.NOT_DONE, why.code()).set(FEEDBACK_SINCE.WHY, words);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }
}
