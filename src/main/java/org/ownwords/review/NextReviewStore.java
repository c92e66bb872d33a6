package org.ownwords.review;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.NEXT_REVIEW;
import static ownwords.generated.db.Tables.NEXT_REVIEW_STANDS;
import static ownwords.generated.db.Tables.REVIEW_STANDS;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Settlement;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class NextReviewStore {

    private static final String DONE = "done";
    private static final String GOES_ON = "goes-on";
    private static final String NOT_NEEDED = "not-needed";

    private final DSLContext db;

    NextReviewStore(DSLContext db) {
        this.db = db;
    }

    /// The next review that is still due: as the latest review set it, unless it was done or is no longer
    /// needed.
    Optional<NextReview> wanted(CaseId caseId) {
        var later = NEXT_REVIEW_STANDS.as("later");
        return db
                .select(
                        REVIEW_STANDS.ID,
                        REVIEW_STANDS.NEXT_REVIEW_ON,
                        REVIEW_STANDS.PLAN_CONTINUES,
                        NEXT_REVIEW_STANDS.ID,
                        NEXT_REVIEW_STANDS.BECAME,
                        NEXT_REVIEW_STANDS.WHO,
                        NEXT_REVIEW_STANDS.WHO_ID,
                        NEXT_REVIEW_STANDS.DUE_ON,
                        NEXT_REVIEW_STANDS.GOES_ON_AFTER)
                .from(REVIEW_STANDS)
                .leftJoin(NEXT_REVIEW_STANDS)
                .on(NEXT_REVIEW_STANDS.AUTHORITY.eq(REVIEW_STANDS.AUTHORITY))
                .and(NEXT_REVIEW_STANDS.REVIEW_ID.eq(REVIEW_STANDS.ID))
                .and(not(exists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(NEXT_REVIEW_STANDS.AUTHORITY))
                        .and(later.REPLACES.eq(NEXT_REVIEW_STANDS.ID)))))
                .where(REVIEW_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(REVIEW_STANDS.FIRST_RECORDED_AT.desc(), REVIEW_STANDS.ID.desc())
                .limit(1)
                .fetch(NextReviewStore::next)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<NextReview> next(Record row) {
        var review = row.get(REVIEW_STANDS.ID);
        var setFor = row.get(REVIEW_STANDS.NEXT_REVIEW_ON);
        if (setFor == null || !row.get(REVIEW_STANDS.PLAN_CONTINUES)) {
            return Optional.empty();
        }
        if (row.get(NEXT_REVIEW_STANDS.BECAME) == null) {
            return Optional.of(new NextReview(review, null, null, null, setFor));
        }
        return Optional.ofNullable(row.get(NEXT_REVIEW_STANDS.WHO))
                .map(who -> new NextReview(
                        review,
                        row.get(NEXT_REVIEW_STANDS.ID),
                        row.get(NEXT_REVIEW_STANDS.GOES_ON_AFTER),
                        new Doer(who, row.get(NEXT_REVIEW_STANDS.WHO_ID)),
                        row.get(NEXT_REVIEW_STANDS.DUE_ON)));
    }

    boolean add(UUID id, CaseId caseId, NextReview next, UUID enquiry, Settlement settlement, By by) {
        var row = db.insertInto(NEXT_REVIEW)
                .set(NEXT_REVIEW.AUTHORITY, by.authority())
                .set(NEXT_REVIEW.ID, id)
                .set(NEXT_REVIEW.CASE_ID, caseId.value())
                .set(NEXT_REVIEW.REVIEW_ID, next.setBy())
                .set(NEXT_REVIEW.REPLACES, next.goesOnBy())
                .set(NEXT_REVIEW.RECORDED_AT, by.recordedAt())
                .set(NEXT_REVIEW.RECORDED_BY, by.recordedBy());
        var whole = switch (settlement) {
            case Settlement.Done(var on, var whatHappened) ->
                row.set(NEXT_REVIEW.BECAME, DONE).set(NEXT_REVIEW.DONE_ON, on).set(NEXT_REVIEW.WORDS, whatHappened);
            case Settlement.NotNeeded(var why) ->
                row.set(NEXT_REVIEW.BECAME, NOT_NEEDED).set(NEXT_REVIEW.WORDS, why);
            case Settlement.GoesOn(var doer, var dueOn) ->
                row.set(NEXT_REVIEW.BECAME, GOES_ON)
                        .set(NEXT_REVIEW.WHO, doer.name())
                        .set(NEXT_REVIEW.WHO_ID, doer.id())
                        .set(NEXT_REVIEW.DUE_ON, dueOn)
                        .set(NEXT_REVIEW.GOES_ON_AFTER, enquiry);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }
}
