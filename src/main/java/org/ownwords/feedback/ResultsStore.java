package org.ownwords.feedback;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.FEEDBACK_ANSWER_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_REACHED_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_STATE_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_YEAR_LATER_NOW;

import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.ownwords.feedback.Missing.Reached;
import org.ownwords.feedback.Results.Became;
import org.ownwords.feedback.Results.Count;
import org.ownwords.history.CountedOnce;
import org.ownwords.history.History;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// What people said, counted.
@Repository
class ResultsStore {

    /// How many years of councils are kept.
    private static final int MOST = 64;

    private final DSLContext db;
    private final CountedOnce<ReportingYear, List<Reached>> reached;

    ResultsStore(DSLContext db, History history) {
        this.db = db;
        this.reached = new CountedOnce<>(history, MOST);
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

    /// Of the enquiries that ended in a year, of how many of each group somebody said how it was. It goes through all
    /// of them, so it is counted again only where something was recorded since.
    List<Reached> reached(String authority, ReportingYear year) {
        return reached.get(authority, year, () -> List.copyOf(countReached(year)));
    }

    private List<Reached> countReached(ReportingYear year) {
        return db.select(
                        FEEDBACK_REACHED_NOW.KIND,
                        FEEDBACK_REACHED_NOW.CODE,
                        count().filterWhere(FEEDBACK_REACHED_NOW.HEARD).cast(Long.class),
                        count().cast(Long.class))
                .from(FEEDBACK_REACHED_NOW)
                .where(FEEDBACK_REACHED_NOW.CONCLUDED_ON.between(year.first(), year.last()))
                .groupBy(FEEDBACK_REACHED_NOW.KIND, FEEDBACK_REACHED_NOW.CODE)
                .fetch(mapping(Reached::new));
    }

    /// What became of asking again after the enquiries that ended in a year, and what was answered.
    List<SinceResults.Count> yearLater(ReportingYear year) {
        return db.select(
                        FEEDBACK_YEAR_LATER_NOW.STATE,
                        FEEDBACK_YEAR_LATER_NOW.BEEN,
                        FEEDBACK_YEAR_LATER_NOW.FEELS,
                        FEEDBACK_YEAR_LATER_NOW.LASTED,
                        count().cast(Long.class))
                .from(FEEDBACK_YEAR_LATER_NOW)
                .where(FEEDBACK_YEAR_LATER_NOW.CONCLUDED_ON.between(year.first(), year.last()))
                .groupBy(
                        FEEDBACK_YEAR_LATER_NOW.STATE,
                        FEEDBACK_YEAR_LATER_NOW.BEEN,
                        FEEDBACK_YEAR_LATER_NOW.FEELS,
                        FEEDBACK_YEAR_LATER_NOW.LASTED)
                .fetch(mapping(SinceResults.Count::new));
    }

    /// Of those who answered all three questions about it in a year, how many were asked, listened to and understood.
    List<Involved> involved(QuestionSet set, ReportingYear year) {
        var adult = field(FEEDBACK_ANSWER_NOW.ANSWERED_BY.eq(inline(WhoAnswers.ADULT.code())))
                .as("adult");
        var says = Involved.ANSWERS.entrySet().stream()
                .map(each -> FEEDBACK_ANSWER_NOW
                        .QUESTION
                        .eq(inline(each.getKey()))
                        .and(FEEDBACK_ANSWER_NOW.ANSWER.in(each.getValue())))
                .reduce(noCondition(), Condition::or);
        var answered = count().as("answered");
        var good = count().filterWhere(says).as("good");
        var one = select(adult, answered, good)
                .from(FEEDBACK_ANSWER_NOW)
                .where(FEEDBACK_ANSWER_NOW.HEARD_ON.between(year.first(), year.last()))
                .and(FEEDBACK_ANSWER_NOW.SET_ID.eq(set.id()))
                .and(FEEDBACK_ANSWER_NOW.SET_VERSION.eq(set.version()))
                .and(FEEDBACK_ANSWER_NOW.QUESTION.in(Involved.ANSWERS.keySet()))
                .groupBy(FEEDBACK_ANSWER_NOW.ID, FEEDBACK_ANSWER_NOW.ANSWERED_BY)
                .asTable("one");
        var all = inline(Involved.ANSWERS.size());
        return db.select(
                        of(one, adult),
                        count().filterWhere(of(one, good).eq(all)).cast(Long.class),
                        count().cast(Long.class))
                .from(one)
                .where(of(one, answered).eq(all))
                .groupBy(of(one, adult))
                .fetch(mapping(Involved::new));
    }

    private static <T> Field<T> of(Table<?> table, Field<T> field) {
        return Objects.requireNonNull(table.field(field));
    }
}
