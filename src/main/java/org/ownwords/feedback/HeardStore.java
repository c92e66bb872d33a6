package org.ownwords.feedback;

import static ownwords.generated.db.Tables.FEEDBACK_HEARD_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_HEARD_STANDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.feedback.Heard.NotDone;
import org.ownwords.feedback.Heard.Reply;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.WhyNotDone;
import org.springframework.stereotype.Repository;

/// What people say afterwards, as it was heard.
@Repository
class HeardStore {

    /// What was heard, as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            FEEDBACK_HEARD_STANDS.ANSWERED_BY,
            FEEDBACK_HEARD_STANDS.HOW,
            FEEDBACK_HEARD_STANDS.SET_ID,
            FEEDBACK_HEARD_STANDS.SET_VERSION,
            FEEDBACK_HEARD_STANDS.QUESTIONS,
            FEEDBACK_HEARD_STANDS.ANSWERS,
            FEEDBACK_HEARD_STANDS.WORDS,
            FEEDBACK_HEARD_STANDS.MORE,
            FEEDBACK_HEARD_STANDS.NOT_DONE,
            FEEDBACK_HEARD_STANDS.WHY,
            FEEDBACK_HEARD_STANDS.HEARD_ON);

    private static final int MOST = 200;

    private final DSLContext db;

    HeardStore(DSLContext db) {
        this.db = db;
    }

    /// What was heard, with what was put right.
    Optional<Heard> find(UUID id) {
        return db.select(WHOLE)
                .from(FEEDBACK_HEARD_STANDS)
                .where(FEEDBACK_HEARD_STANDS.ID.eq(id))
                .fetchOptional(HeardStore::heard);
    }

    /// What was heard in a case, with what was put right, by its offer.
    Map<OfferId, Heard> on(CaseId caseId) {
        return db.select(WHOLE)
                .select(FEEDBACK_HEARD_STANDS.OFFER_ID)
                .from(FEEDBACK_HEARD_NOW.as(FEEDBACK_HEARD_STANDS))
                .where(FEEDBACK_HEARD_STANDS.CASE_ID.eq(caseId.value()))
                .limit(MOST)
                .fetchMap(row -> new OfferId(row.get(FEEDBACK_HEARD_STANDS.OFFER_ID)), HeardStore::heard);
    }

    static Heard heard(Record row) {
        var on = row.get(FEEDBACK_HEARD_STANDS.HEARD_ON);
        var notDone = row.get(FEEDBACK_HEARD_STANDS.NOT_DONE);
        return notDone != null
                ? new NotDone(WhyNotDone.of(notDone).orElseThrow(), row.get(FEEDBACK_HEARD_STANDS.WHY), on)
                : new Answered(
                        WhoAnswers.of(row.get(FEEDBACK_HEARD_STANDS.ANSWERED_BY))
                                .orElseThrow(),
                        HowAsked.of(row.get(FEEDBACK_HEARD_STANDS.HOW)).orElseThrow(),
                        QuestionSets.PUBLISHED
                                .find(row.get(FEEDBACK_HEARD_STANDS.SET_ID), row.get(FEEDBACK_HEARD_STANDS.SET_VERSION))
                                .orElseThrow(),
                        replies(row),
                        row.get(FEEDBACK_HEARD_STANDS.MORE),
                        on);
    }

    private static List<Reply> replies(Record row) {
        var questions = row.get(FEEDBACK_HEARD_STANDS.QUESTIONS);
        var answers = row.get(FEEDBACK_HEARD_STANDS.ANSWERS);
        var words = row.get(FEEDBACK_HEARD_STANDS.WORDS);
        var replies = new ArrayList<Reply>();
        for (var place = 0; place < questions.length; place++) {
            replies.add(new Reply(questions[place], orNull(answers[place]), orNull(words[place])));
        }
        return replies;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
