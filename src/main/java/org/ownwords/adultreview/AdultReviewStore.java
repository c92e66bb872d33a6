package org.ownwords.adultreview;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.ADULT_REVIEW;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
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

    /// Those that one person recorded.
    List<AdultReview> latest(String recordedBy) {
        return latest(ADULT_REVIEW.RECORDED_BY.eq(recordedBy));
    }

    List<AdultReview> latest() {
        return latest(noCondition());
    }

    private List<AdultReview> latest(Condition which) {
        return db.select(ADULT_REVIEW.CONCLUDED_ON, ADULT_REVIEW.DIED, ADULT_REVIEW.SURVIVED)
                .from(ADULT_REVIEW)
                .where(which)
                .orderBy(ADULT_REVIEW.CONCLUDED_ON.desc().nullsLast(), ADULT_REVIEW.RECORDED_AT.desc())
                .limit(MOST)
                .fetch(mapping(AdultReview::new));
    }
}
