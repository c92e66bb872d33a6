package org.ownwords.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME;
import static ownwords.generated.db.Tables.REVIEW;
import static ownwords.generated.db.Tables.REVIEW_OUTCOME;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

@Repository
class ReviewStore implements Tells {

    private final DSLContext db;

    ReviewStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, Review review, By by) {
        return db.insertInto(REVIEW)
                        .set(REVIEW.AUTHORITY, by.authority())
                        .set(REVIEW.ID, id)
                        .set(REVIEW.CASE_ID, caseId.value())
                        .set(REVIEW.HELD_ON, review.on())
                        .set(REVIEW.VOICE, review.voice().code())
                        .set(REVIEW.WORDS, review.words())
                        .set(REVIEW.PLAN_CONTINUES, review.goesOn())
                        .set(REVIEW.WHY, review.why())
                        .set(REVIEW.NEXT_REVIEW_ON, review.next())
                        .set(REVIEW.RECORDED_AT, by.recordedAt())
                        .set(REVIEW.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void addOutcome(UUID id, CaseId caseId, UUID review, OutcomeId outcome, CameAbout cameAbout, By by) {
        db.insertInto(REVIEW_OUTCOME)
                .set(REVIEW_OUTCOME.AUTHORITY, by.authority())
                .set(REVIEW_OUTCOME.ID, id)
                .set(REVIEW_OUTCOME.CASE_ID, caseId.value())
                .set(REVIEW_OUTCOME.REVIEW_ID, review)
                .set(REVIEW_OUTCOME.OUTCOME_ID, outcome.value())
                .set(REVIEW_OUTCOME.CAME_ABOUT, cameAbout.code())
                .set(REVIEW_OUTCOME.RECORDED_AT, by.recordedAt())
                .set(REVIEW_OUTCOME.RECORDED_BY, by.recordedBy())
                .execute();
    }

    List<Held> on(CaseId caseId) {
        return db.select(
                        REVIEW.HELD_ON,
                        REVIEW.VOICE.convertFrom(code -> Voice.of(code).orElseThrow()),
                        REVIEW.WORDS,
                        REVIEW.PLAN_CONTINUES,
                        REVIEW.NEXT_REVIEW_ON)
                .from(REVIEW)
                .where(REVIEW.CASE_ID.eq(caseId.value()))
                .orderBy(REVIEW.HELD_ON.desc(), REVIEW.RECORDED_AT.desc())
                .fetch(mapping(Held::new));
    }

    @Override
    public List<Told> tell(Chain chain) {
        var soFar = multiset(select(DESIRED_OUTCOME.WORDS, REVIEW_OUTCOME.CAME_ABOUT)
                        .from(REVIEW_OUTCOME)
                        .join(DESIRED_OUTCOME)
                        .on(DESIRED_OUTCOME
                                .AUTHORITY
                                .eq(REVIEW_OUTCOME.AUTHORITY)
                                .and(DESIRED_OUTCOME.ID.eq(REVIEW_OUTCOME.OUTCOME_ID)))
                        .where(REVIEW_OUTCOME.AUTHORITY.eq(REVIEW.AUTHORITY))
                        .and(REVIEW_OUTCOME.REVIEW_ID.eq(REVIEW.ID)))
                .convertFrom(rows -> rows.map(mapping(ReviewStore::soFar)));
        return db.select(
                        REVIEW.ID,
                        REVIEW.HELD_ON,
                        REVIEW.VOICE,
                        REVIEW.WORDS,
                        REVIEW.PLAN_CONTINUES,
                        REVIEW.WHY,
                        REVIEW.NEXT_REVIEW_ON,
                        soFar,
                        REVIEW.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        REVIEW.RECORDED_BY)
                .from(REVIEW)
                .where(REVIEW.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, on, voice, words, goesOn, why, next, results, at, by) -> new Told(
                        Told.onDay(on, at),
                        at,
                        by,
                        id,
                        goesOn ? "Review: the plan goes on." : "Review: the plan ends here.",
                        words,
                        Stream.concat(
                                        results.stream(),
                                        Stream.of(
                                                        Detail.of(
                                                                "Whose voice",
                                                                Voice.of(voice)
                                                                        .map(Voice::words)
                                                                        .orElse(null)),
                                                        Detail.of("Why it ends", why),
                                                        Detail.of("Next review", next == null ? null : Days.day(next)))
                                                .flatMap(Optional::stream))
                                .toList())));
    }

    private static Detail soFar(String wanted, String cameAbout) {
        return new Detail(
                "“" + wanted + "”, so far",
                CameAbout.of(cameAbout).map(SoFar::words).orElse(cameAbout));
    }
}
