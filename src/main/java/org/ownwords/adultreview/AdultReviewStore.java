package org.ownwords.adultreview;

import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.ADULT_REVIEW;
import static ownwords.generated.db.Tables.ADULT_REVIEW_NOW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.access.By;
import org.springframework.stereotype.Repository;

@Repository
class AdultReviewStore {

    /// The most a page shows. A council has a handful a year.
    static final int MOST = 100;

    private final DSLContext db;

    AdultReviewStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, AdultReview review, By by) {
        return db.insertInto(ADULT_REVIEW)
                        .set(ADULT_REVIEW.AUTHORITY, by.authority())
                        .set(ADULT_REVIEW.ID, id)
                        .set(ADULT_REVIEW.CONCLUDED_ON, review.endedOn())
                        .set(ADULT_REVIEW.DIED, review.died())
                        .set(ADULT_REVIEW.SURVIVED, review.survived())
                        .set(ADULT_REVIEW.RECORDED_AT, by.recordedAt())
                        .set(ADULT_REVIEW.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(UUID id, StandingReview corrected, AdultReviewCorrection correction, By by) {
        var instead = correction.instead();
        var says = instead == null ? new AdultReview(null, 0, 0) : instead;
        return db.insertInto(ADULT_REVIEW)
                        .set(ADULT_REVIEW.AUTHORITY, by.authority())
                        .set(ADULT_REVIEW.ID, id)
                        .set(ADULT_REVIEW.CONCLUDED_ON, says.endedOn())
                        .set(ADULT_REVIEW.DIED, says.died())
                        .set(ADULT_REVIEW.SURVIVED, says.survived())
                        .set(ADULT_REVIEW.STANDS_FOR, corrected.id())
                        .set(ADULT_REVIEW.REPLACES, corrected.lastRow())
                        .set(ADULT_REVIEW.WHY, correction.why())
                        .set(ADULT_REVIEW.IN_ERROR, instead == null ? true : null)
                        .set(ADULT_REVIEW.RECORDED_AT, by.recordedAt())
                        .set(ADULT_REVIEW.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The correction that was recorded under an id.
    Optional<AdultReviewCorrection> correction(UUID id) {
        return db.selectFrom(ADULT_REVIEW)
                .where(ADULT_REVIEW.ID.eq(id))
                .and(ADULT_REVIEW.WHY.isNotNull())
                .fetchOptional(row -> new AdultReviewCorrection(
                        row.get(ADULT_REVIEW.IN_ERROR) == null ? review(row) : null, row.get(ADULT_REVIEW.WHY)));
    }

    /// One, if it was recorded by anybody or, where one is named, by that person.
    Optional<StandingReview> find(UUID id, Optional<String> recorder) {
        return db.selectFrom(ADULT_REVIEW_NOW)
                .where(ADULT_REVIEW_NOW.ID.eq(id))
                .and(of(recorder, ADULT_REVIEW_NOW.FIRST_RECORDED_BY))
                .fetchOptional(AdultReviewStore::standing);
    }

    /// Those that count.
    List<StandingReview> latest(Optional<String> recorder) {
        return db.selectFrom(ADULT_REVIEW_NOW)
                .where(ADULT_REVIEW_NOW.IN_ERROR.isNull())
                .and(of(recorder, ADULT_REVIEW_NOW.FIRST_RECORDED_BY))
                .orderBy(ADULT_REVIEW_NOW.CONCLUDED_ON.desc().nullsLast(), ADULT_REVIEW_NOW.RECORDED_AT.desc())
                .limit(MOST)
                .fetch(AdultReviewStore::standing);
    }

    /// What was wrong, the last that was corrected first.
    List<CorrectedReview> corrected(Optional<String> recorder) {
        var later = ADULT_REVIEW.as("later");
        var first = ADULT_REVIEW.as("first");
        return db.select(ADULT_REVIEW.CONCLUDED_ON, ADULT_REVIEW.DIED, ADULT_REVIEW.SURVIVED)
                .select(later.IN_ERROR, later.WHY, later.RECORDED_BY, later.RECORDED_AT)
                .from(later)
                .join(ADULT_REVIEW)
                .on(ADULT_REVIEW.AUTHORITY.eq(later.AUTHORITY).and(ADULT_REVIEW.ID.eq(later.REPLACES)))
                .join(first)
                .on(first.AUTHORITY.eq(later.AUTHORITY).and(first.ID.eq(later.STANDS_FOR)))
                .where(of(recorder, first.RECORDED_BY))
                .orderBy(later.RECORDED_AT.desc(), later.ID)
                .limit(MOST)
                .fetch(row -> new CorrectedReview(
                        review(row),
                        row.get(later.IN_ERROR) != null,
                        row.get(later.WHY),
                        row.get(later.RECORDED_BY),
                        row.get(later.RECORDED_AT).toInstant()));
    }

    private static AdultReview review(Record row) {
        return new AdultReview(
                row.get(ADULT_REVIEW.CONCLUDED_ON), row.get(ADULT_REVIEW.DIED), row.get(ADULT_REVIEW.SURVIVED));
    }

    private static StandingReview standing(Record row) {
        return new StandingReview(
                row.get(ADULT_REVIEW_NOW.ID),
                row.get(ADULT_REVIEW_NOW.LAST_ROW),
                new AdultReview(
                        row.get(ADULT_REVIEW_NOW.CONCLUDED_ON),
                        row.get(ADULT_REVIEW_NOW.DIED),
                        row.get(ADULT_REVIEW_NOW.SURVIVED)),
                row.get(ADULT_REVIEW_NOW.IN_ERROR) != null);
    }

    private static Condition of(Optional<String> recorder, Field<String> recordedBy) {
        return recorder.map(recordedBy::eq).orElse(noCondition());
    }
}
