package org.ownwords.feedback;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static ownwords.generated.db.Tables.FEEDBACK_ANSWER_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_STATE_NOW;

import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.feedback.Results.Became;
import org.ownwords.feedback.Results.Count;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// What people said, counted.
@Repository
class ResultsStore {

    private final DSLContext db;

    ResultsStore(DSLContext db) {
        this.db = db;
    }

    /// How many gave each answer to each question of a set, heard in a year.
    List<Count> counts(QuestionSet set, ReportingYear year) {
        var adult = field(FEEDBACK_ANSWER_NOW.ANSWERED_BY.eq(inline(WhoAnswers.ADULT.code())));
        return db.select(FEEDBACK_ANSWER_NOW.QUESTION, FEEDBACK_ANSWER_NOW.ANSWER, adult, count().cast(Long.class))
                .from(FEEDBACK_ANSWER_NOW)
                .where(FEEDBACK_ANSWER_NOW.HEARD_ON.between(year.first(), year.last()))
                .and(FEEDBACK_ANSWER_NOW.SET_ID.eq(set.id()))
                .and(FEEDBACK_ANSWER_NOW.SET_VERSION.eq(set.version()))
                .groupBy(FEEDBACK_ANSWER_NOW.QUESTION, FEEDBACK_ANSWER_NOW.ANSWER, adult)
                .fetch(mapping(Count::new));
    }

    /// What became of asking after the enquiries that ended in a year.
    List<Became> became(ReportingYear year) {
        return db.select(FEEDBACK_STATE_NOW.STATE, count().cast(Long.class))
                .from(FEEDBACK_STATE_NOW)
                .where(FEEDBACK_STATE_NOW.CONCLUDED_ON.between(year.first(), year.last()))
                .groupBy(FEEDBACK_STATE_NOW.STATE)
                .fetch(mapping(Became::new));
    }
}
