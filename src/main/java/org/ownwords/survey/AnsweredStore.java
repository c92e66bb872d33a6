package org.ownwords.survey;

import static ownwords.generated.db.Tables.SURVEY_ANSWER;
import static ownwords.generated.db.Tables.SURVEY_ANSWER_NOW;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.survey.AnswerForm.Given;
import org.ownwords.survey.Answered.Answer;
import org.ownwords.survey.Answered.Organised;
import org.springframework.stereotype.Repository;

/// What was answered.
@Repository
class AnsweredStore {

    private static final int MOST = 20_000;

    private final DSLContext db;

    AnsweredStore(DSLContext db) {
        this.db = db;
    }

    /// What was answered in each of several rounds, by organisation. One query.
    Map<UUID, List<Answered>> in(Collection<UUID> rounds) {
        return db.selectFrom(SURVEY_ANSWER_NOW)
                .where(SURVEY_ANSWER_NOW.ROUND_ID.in(rounds))
                .orderBy(SURVEY_ANSWER_NOW.ORGANISATION, SURVEY_ANSWER_NOW.RECORDED_AT, SURVEY_ANSWER_NOW.ID)
                .limit(MOST)
                .fetchGroups(SURVEY_ANSWER_NOW.ROUND_ID, AnsweredStore::answered);
    }

    /// One with its round, whether or not another took its place.
    Optional<Map.Entry<UUID, Answered>> find(UUID id) {
        return db.selectFrom(SURVEY_ANSWER)
                .where(SURVEY_ANSWER.ID.eq(id))
                .fetchOptional(row -> Map.entry(row.get(SURVEY_ANSWER.ROUND_ID), answered(row)));
    }

    /// Whether no other took its place.
    boolean counts(UUID id) {
        return db.fetchExists(SURVEY_ANSWER_NOW, SURVEY_ANSWER_NOW.ID.eq(id));
    }

    boolean isRecorded(UUID id) {
        return db.fetchExists(SURVEY_ANSWER, SURVEY_ANSWER.ID.eq(id));
    }

    /// Of the table or of the view: they name their columns alike.
    private static Answered answered(Record row) {
        var answers = new ArrayList<Answer>();
        var ratings = row.get(SURVEY_ANSWER.RATINGS);
        for (var i = 0; i < ratings.length; i++) {
            answers.add(new Answer(
                    Stream.of(ratings[i].split(",", -1))
                            .filter(each -> !each.isEmpty())
                            .toList(),
                    row.get(SURVEY_ANSWER.WORDS)[i]));
        }
        return new Answered(
                row.get(SURVEY_ANSWER.ID),
                new Organised(row.get(SURVEY_ANSWER.ORGANISATION), row.get(SURVEY_ANSWER.ORGANISATION_ID)),
                row.get(SURVEY_ANSWER.WHO),
                answers,
                row.get(SURVEY_ANSWER.RECORDED_BY),
                row.get(SURVEY_ANSWER.RECORDED_AT).toInstant());
    }

    /// Whether it was added: not where the organisation has answered already, or another replaces the same.
    ///
    /// @param replaces what it takes the place of, or null
    boolean add(UUID id, Round round, boolean forAll, Given given, @Nullable UUID replaces, By by) {
        return db.insertInto(SURVEY_ANSWER)
                        .set(SURVEY_ANSWER.AUTHORITY, by.authority())
                        .set(SURVEY_ANSWER.ID, id)
                        .set(SURVEY_ANSWER.ROUND_ID, round.id())
                        .set(SURVEY_ANSWER.ORGANISATION, given.organisation().name())
                        .set(SURVEY_ANSWER.ORGANISATION_ID, given.organisation().id())
                        .set(SURVEY_ANSWER.FOR_ALL, forAll)
                        .set(SURVEY_ANSWER.WHO, given.who())
                        .set(
                                SURVEY_ANSWER.RATINGS,
                                given.answers().stream()
                                        .map(each -> String.join(",", each.ratings()))
                                        .toArray(String[]::new))
                        .set(
                                SURVEY_ANSWER.WORDS,
                                given.answers().stream().map(Answer::words).toArray(String[]::new))
                        .set(SURVEY_ANSWER.REPLACES, replaces)
                        .set(SURVEY_ANSWER.RECORDED_AT, by.recordedAt())
                        .set(SURVEY_ANSWER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
