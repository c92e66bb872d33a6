package org.ownwords.review;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.REVIEW;
import static ownwords.generated.db.Tables.REVIEW_OUTCOME;
import static ownwords.generated.db.Tables.REVIEW_STANDS;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

@Repository
class ReviewStore {

    private final DSLContext db;

    ReviewStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the review that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Review review, @Nullable UUID first, By by) {
        var well = review.well();
        return db.insertInto(REVIEW)
                        .set(REVIEW.AUTHORITY, by.authority())
                        .set(REVIEW.ID, id)
                        .set(REVIEW.CASE_ID, caseId.value())
                        .set(REVIEW.HELD_ON, review.on())
                        .set(REVIEW.VOICE, review.voice().code())
                        .set(REVIEW.WORDS, review.words())
                        .set(REVIEW.EACH_OTHER, well == null ? null : well.code())
                        .set(REVIEW.PLAN_CONTINUES, review.whatNext().goesOn())
                        .set(REVIEW.WHY, review.whatNext().why())
                        .set(REVIEW.NEXT_REVIEW_ON, review.whatNext().reviewOn())
                        .set(REVIEW.STANDS_FOR, first)
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
                        REVIEW_STANDS.ID,
                        REVIEW_STANDS.HELD_ON,
                        REVIEW_STANDS.VOICE.convertFrom(code -> Voice.of(code).orElseThrow()),
                        REVIEW_STANDS.WORDS,
                        REVIEW_STANDS.PLAN_CONTINUES,
                        REVIEW_STANDS.NEXT_REVIEW_ON)
                .from(REVIEW_STANDS)
                .where(REVIEW_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(REVIEW_STANDS.HELD_ON.desc(), REVIEW_STANDS.FIRST_RECORDED_AT.desc())
                .fetch(mapping(Held::new));
    }
}
