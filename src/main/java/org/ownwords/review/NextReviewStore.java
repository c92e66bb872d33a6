package org.ownwords.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.NEXT_REVIEW;
import static ownwords.generated.db.Tables.REVIEW;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Settlement;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class NextReviewStore implements Tells {

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
        var later = NEXT_REVIEW.as("later");
        return db
                .select(
                        REVIEW.ID,
                        REVIEW.NEXT_REVIEW_ON,
                        REVIEW.PLAN_CONTINUES,
                        NEXT_REVIEW.ID,
                        NEXT_REVIEW.BECAME,
                        NEXT_REVIEW.WHO,
                        NEXT_REVIEW.WHO_ID,
                        NEXT_REVIEW.DUE_ON,
                        NEXT_REVIEW.GOES_ON_AFTER)
                .from(REVIEW)
                .leftJoin(NEXT_REVIEW)
                .on(NEXT_REVIEW.AUTHORITY.eq(REVIEW.AUTHORITY))
                .and(NEXT_REVIEW.REVIEW_ID.eq(REVIEW.ID))
                .and(not(exists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(NEXT_REVIEW.AUTHORITY))
                        .and(later.REPLACES.eq(NEXT_REVIEW.ID)))))
                .where(REVIEW.CASE_ID.eq(caseId.value()))
                .orderBy(REVIEW.RECORDED_AT.desc(), REVIEW.ID.desc())
                .limit(1)
                .fetch(mapping(NextReviewStore::next))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<NextReview> next(
            UUID review,
            @Nullable LocalDate setFor,
            boolean continues,
            @Nullable UUID id,
            @Nullable String became,
            @Nullable String who,
            @Nullable String whoId,
            @Nullable LocalDate dueOn,
            @Nullable UUID after) {
        if (setFor == null || !continues) {
            return Optional.empty();
        }
        if (became == null) {
            return Optional.of(new NextReview(review, null, null, null, setFor));
        }
        return who == null
                ? Optional.empty()
                : Optional.of(new NextReview(review, id, after, new Doer(who, whoId), dueOn));
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

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        NEXT_REVIEW.ID,
                        NEXT_REVIEW.DONE_ON,
                        NEXT_REVIEW.WORDS,
                        NEXT_REVIEW.WHO,
                        NEXT_REVIEW.DUE_ON,
                        NEXT_REVIEW.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        NEXT_REVIEW.RECORDED_BY)
                .from(NEXT_REVIEW)
                .where(NEXT_REVIEW.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, doneOn, words, who, dueOn, at, by) -> new Told(
                        doneOn == null ? at : Told.onDay(doneOn, at),
                        at,
                        by,
                        id,
                        sentence(who, dueOn, doneOn),
                        null,
                        Stream.of(Detail.of(doneOn == null ? "Why" : "What happened", words))
                                .flatMap(Optional::stream)
                                .toList())));
    }

    private static String sentence(@Nullable String who, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn) {
        if (who != null) {
            return "The next review goes on after closing, by %s%s."
                    .formatted(who, dueOn == null ? "" : ", due " + Days.day(dueOn));
        }
        return doneOn == null ? "The next review is no longer needed." : "The next review was done.";
    }
}
