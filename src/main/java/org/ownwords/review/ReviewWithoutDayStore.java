package org.ownwords.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_STANDS;
import static ownwords.generated.db.Tables.REVIEW_STANDS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Owed;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// A current plan for which no day of review is set: it was never reviewed, the latest review let it go
/// on without a day, or it was agreed after a review that ended the one before. What goes on after
/// closing has its own day and its own doer.
@Repository
class ReviewWithoutDayStore {

    private final DSLContext db;

    ReviewWithoutDayStore(DSLContext db) {
        this.db = db;
    }

    List<Owed> owed(List<UUID> cases) {
        var later = PLAN_ITEM_STANDS.as("later");
        var agreed = min(PLAN_ITEM_STANDS.FIRST_RECORDED_AT);
        return db.select(PLAN_ITEM_STANDS.CASE_ID, REVIEW_STANDS.ID, REVIEW_STANDS.HELD_ON, agreed)
                .from(PLAN_ITEM_STANDS)
                .leftJoin(REVIEW_STANDS)
                .on(REVIEW_STANDS.AUTHORITY.eq(PLAN_ITEM_STANDS.AUTHORITY))
                .and(REVIEW_STANDS.CASE_ID.eq(PLAN_ITEM_STANDS.CASE_ID))
                .and(ReviewOwedStore.isLatest())
                .where(PLAN_ITEM_STANDS.CASE_ID.in(cases))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(PLAN_ITEM_STANDS.AUTHORITY))
                        .and(later.REPLACES.eq(PLAN_ITEM_STANDS.ID))))
                .and(notExists(selectOne()
                        .from(PLAN_ITEM_ENDED_STANDS)
                        .where(PLAN_ITEM_ENDED_STANDS.AUTHORITY.eq(PLAN_ITEM_STANDS.AUTHORITY))
                        .and(PLAN_ITEM_ENDED_STANDS.PLAN_ITEM_ID.eq(PLAN_ITEM_STANDS.ID))))
                .and(PLAN_ITEM_STANDS.GOES_ON_AFTER.isNull())
                .and(REVIEW_STANDS
                        .ID
                        .isNull()
                        .or(REVIEW_STANDS.PLAN_CONTINUES)
                        .or(PLAN_ITEM_STANDS.FIRST_RECORDED_AT.gt(REVIEW_STANDS.FIRST_RECORDED_AT)))
                .groupBy(PLAN_ITEM_STANDS.CASE_ID, REVIEW_STANDS.ID, REVIEW_STANDS.HELD_ON)
                .fetch(mapping((caseId, review, heldOn, at) -> ReviewOwedStore.owed(
                        new CaseId(caseId),
                        review == null ? caseId : review,
                        new Whom.Holder(),
                        new When.Within(ReviewOwedStore.PLAN_REVIEW, lookedAt(heldOn, Days.on(at.toInstant()))))));
    }

    /// The day of the latest review, or the one on which the plan was agreed after it.
    private static LocalDate lookedAt(@Nullable LocalDate heldOn, LocalDate agreed) {
        return heldOn == null || heldOn.isBefore(agreed) ? agreed : heldOn;
    }
}
