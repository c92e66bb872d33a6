package org.ownwords.survey;

import static ownwords.generated.db.Tables.SURVEY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.survey.Survey.Written;
import org.ownwords.vocabulary.AnswerScale;
import org.springframework.stereotype.Repository;

/// The surveys of a council.
@Repository
class SurveyStore {

    private static final int MOST = 1000;

    private final DSLContext db;

    SurveyStore(DSLContext db) {
        this.db = db;
    }

    /// The newest first.
    List<Survey> all() {
        return db.selectFrom(SURVEY)
                .orderBy(SURVEY.RECORDED_AT.desc(), SURVEY.ID)
                .limit(MOST)
                .fetch(SurveyStore::survey);
    }

    private static Survey survey(Record row) {
        var questions = new ArrayList<Question>();
        var words = row.get(SURVEY.QUESTIONS);
        for (var i = 0; i < words.length; i++) {
            questions.add(new Question(
                    words[i],
                    QuestionKind.of(row.get(SURVEY.KINDS)[i]).orElseThrow(),
                    AnswerScale.of(row.get(SURVEY.SCALES)[i]).orElse(null),
                    row.get(SURVEY.ANSWERS)[i].lines().toList(),
                    row.get(SURVEY.BESIDES)[i]));
        }
        return new Survey(
                row.get(SURVEY.ID),
                row.get(SURVEY.FOLLOWS),
                row.get(SURVEY.VERSION),
                row.get(SURVEY.NAME),
                Asks.of(row.get(SURVEY.ASKS)).orElseThrow(),
                questions,
                row.get(SURVEY.WHY),
                row.get(SURVEY.RECORDED_BY),
                row.get(SURVEY.RECORDED_AT).toInstant());
    }

    /// Whether it was added: not where the survey that it follows has another version after it.
    boolean add(UUID id, Written survey, @Nullable Survey before, By by) {
        return db.insertInto(SURVEY)
                        .set(SURVEY.AUTHORITY, by.authority())
                        .set(SURVEY.ID, id)
                        .set(SURVEY.FOLLOWS, before == null ? null : before.id())
                        .set(SURVEY.VERSION, before == null ? 1 : before.version() + 1)
                        .set(SURVEY.NAME, survey.name())
                        .set(SURVEY.ASKS, survey.asks().code())
                        .set(SURVEY.QUESTIONS, each(survey, Question::words))
                        .set(
                                SURVEY.KINDS,
                                each(survey, question -> question.kind().code()))
                        .set(SURVEY.SCALES, each(survey, SurveyStore::scale))
                        .set(SURVEY.ANSWERS, each(survey, question -> String.join("\n", question.own())))
                        .set(SURVEY.BESIDES, each(survey, Question::beside))
                        .set(SURVEY.WHY, survey.why())
                        .set(SURVEY.RECORDED_AT, by.recordedAt())
                        .set(SURVEY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static String[] each(Written survey, Function<Question, String> what) {
        return survey.questions().stream().map(what).toArray(String[]::new);
    }

    private static String scale(Question question) {
        var scale = question.scale();
        return scale == null ? "" : scale.code();
    }
}
