package org.ownwords.feedback;

import static ownwords.generated.db.Tables.FEEDBACK_SINCE_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_SINCE_STANDS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.feedback.SinceThen.Answered;
import org.ownwords.feedback.SinceThen.Answers;
import org.ownwords.feedback.SinceThen.Asking;
import org.ownwords.feedback.SinceThen.NotAsked;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.WhyNotDone;
import org.springframework.stereotype.Repository;

/// How it has been since enquiries ended.
@Repository
class SinceStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            FEEDBACK_SINCE_STANDS.WORDS,
            FEEDBACK_SINCE_STANDS.ANSWERED_BY,
            FEEDBACK_SINCE_STANDS.HOW,
            FEEDBACK_SINCE_STANDS.ASKED_BY,
            FEEDBACK_SINCE_STANDS.BEEN,
            FEEDBACK_SINCE_STANDS.FEELS,
            FEEDBACK_SINCE_STANDS.LASTED,
            FEEDBACK_SINCE_STANDS.NOT_DONE,
            FEEDBACK_SINCE_STANDS.WHY,
            FEEDBACK_SINCE_STANDS.ASKED_ON);

    private static final int MOST = 50;

    private final DSLContext db;

    SinceStore(DSLContext db) {
        this.db = db;
    }

    /// The latest for each enquiry of a case, the newest first.
    List<KnownSince> on(CaseId caseId) {
        return db.select(WHOLE)
                .select(FEEDBACK_SINCE_STANDS.ID, FEEDBACK_SINCE_STANDS.ENQUIRY_ID)
                .from(FEEDBACK_SINCE_NOW.as(FEEDBACK_SINCE_STANDS))
                .where(FEEDBACK_SINCE_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(FEEDBACK_SINCE_STANDS.ASKED_ON.desc(), FEEDBACK_SINCE_STANDS.ID)
                .limit(MOST)
                .fetch(row -> new KnownSince(
                        new SinceId(row.get(FEEDBACK_SINCE_STANDS.ID)),
                        row.get(FEEDBACK_SINCE_STANDS.ENQUIRY_ID),
                        since(row)));
    }

    static SinceThen since(Record row) {
        var on = row.get(FEEDBACK_SINCE_STANDS.ASKED_ON);
        var notDone = row.get(FEEDBACK_SINCE_STANDS.NOT_DONE);
        return notDone != null
                ? new NotAsked(WhyNotDone.of(notDone).orElseThrow(), row.get(FEEDBACK_SINCE_STANDS.WHY), on)
                : new Answered(
                        row.get(FEEDBACK_SINCE_STANDS.WORDS),
                        new Asking(
                                WhoAnswers.of(row.get(FEEDBACK_SINCE_STANDS.ANSWERED_BY))
                                        .orElseThrow(),
                                HowAsked.of(row.get(FEEDBACK_SINCE_STANDS.HOW)).orElseThrow(),
                                row.get(FEEDBACK_SINCE_STANDS.ASKED_BY)),
                        new Answers(
                                HowItHasBeen.of(row.get(FEEDBACK_SINCE_STANDS.BEEN))
                                        .orElseThrow(),
                                FeelsSafe.of(row.get(FEEDBACK_SINCE_STANDS.FEELS))
                                        .orElseThrow(),
                                HasLasted.of(row.get(FEEDBACK_SINCE_STANDS.LASTED))
                                        .orElseThrow()),
                        on);
    }
}
