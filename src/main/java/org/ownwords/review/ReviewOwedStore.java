package org.ownwords.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.NEXT_REVIEW;
import static ownwords.generated.db.Tables.PLAN_ITEM;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED;
import static ownwords.generated.db.Tables.REVIEW;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Because;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// A plan is looked at again with the person: on the day the last review set, or within the council's target.
@Repository
class ReviewOwedStore implements Owes {

    static final Stage PLAN_REVIEW = new Stage("plan-review", "From agreeing a plan to reviewing it with the person");

    private static final String WHY = "A plan that is not reviewed may no longer keep the person safe";

    private final DSLContext db;

    ReviewOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Stage> stages() {
        return List.of(PLAN_REVIEW);
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toList();
        return Stream.concat(set(ids).stream(), neverReviewed(ids).stream()).toList();
    }

    /// The next review, as the latest one set it, or as it goes on after closing.
    private List<Owed> set(List<UUID> cases) {
        var later = REVIEW.as("later");
        var newer = NEXT_REVIEW.as("newer");
        return db.select(
                        REVIEW.CASE_ID,
                        REVIEW.ID,
                        REVIEW.NEXT_REVIEW_ON,
                        NEXT_REVIEW.WHO,
                        NEXT_REVIEW.WHO_ID,
                        NEXT_REVIEW.DUE_ON,
                        NEXT_REVIEW.RECORDED_AT)
                .from(REVIEW)
                .leftJoin(NEXT_REVIEW)
                .on(NEXT_REVIEW.AUTHORITY.eq(REVIEW.AUTHORITY))
                .and(NEXT_REVIEW.REVIEW_ID.eq(REVIEW.ID))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.AUTHORITY.eq(NEXT_REVIEW.AUTHORITY))
                        .and(newer.REPLACES.eq(NEXT_REVIEW.ID))))
                .where(REVIEW.CASE_ID.in(cases))
                .and(REVIEW.NEXT_REVIEW_ON.isNotNull())
                .and(REVIEW.PLAN_CONTINUES)
                .and(NEXT_REVIEW.ID.isNull().or(NEXT_REVIEW.WHO.isNotNull()))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(REVIEW.AUTHORITY))
                        .and(later.CASE_ID.eq(REVIEW.CASE_ID))
                        .and(row(later.RECORDED_AT, later.ID).gt(row(REVIEW.RECORDED_AT, REVIEW.ID)))))
                .fetch(mapping((caseId, id, on, who, whoId, dueOn, at) -> who == null
                        ? owed(new CaseId(caseId), id, new Whom.Holder(), new When.Day(on))
                        : owed(new CaseId(caseId), id, Whom.of(new Doer(who, whoId)), goingOn(dueOn, at))));
    }

    private static When goingOn(@Nullable LocalDate dueOn, OffsetDateTime at) {
        return dueOn == null ? new When.Waiting(Days.on(at.toInstant())) : new When.Day(dueOn);
    }

    /// A current plan that has not been reviewed since it was agreed. What goes on after closing has its own
    /// day and its own doer.
    private List<Owed> neverReviewed(List<UUID> cases) {
        var later = PLAN_ITEM.as("later");
        var agreed = min(PLAN_ITEM.RECORDED_AT);
        return db.select(PLAN_ITEM.CASE_ID, agreed)
                .from(PLAN_ITEM)
                .where(PLAN_ITEM.CASE_ID.in(cases))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(PLAN_ITEM.AUTHORITY))
                        .and(later.REPLACES.eq(PLAN_ITEM.ID))))
                .and(notExists(selectOne()
                        .from(PLAN_ITEM_ENDED)
                        .where(PLAN_ITEM_ENDED.AUTHORITY.eq(PLAN_ITEM.AUTHORITY))
                        .and(PLAN_ITEM_ENDED.PLAN_ITEM_ID.eq(PLAN_ITEM.ID))))
                .and(PLAN_ITEM.GOES_ON_AFTER.isNull())
                .and(notExists(selectOne()
                        .from(REVIEW)
                        .where(REVIEW.AUTHORITY.eq(PLAN_ITEM.AUTHORITY))
                        .and(REVIEW.CASE_ID.eq(PLAN_ITEM.CASE_ID))))
                .groupBy(PLAN_ITEM.CASE_ID)
                .fetch(mapping((caseId, at) -> owed(new CaseId(caseId), caseId, new Whom.Holder(), within(at))));
    }

    private static When within(OffsetDateTime agreed) {
        LocalDate on = Days.on(agreed.toInstant());
        return new When.Within(PLAN_REVIEW, on);
    }

    private static Owed owed(CaseId file, UUID row, Whom whom, When when) {
        return new Owed(
                file,
                new Because("review", row),
                new Prompt(NextReview.WHAT, WHY, file.path() + "/reviews/new"),
                whom,
                when,
                Bearing.STEP);
    }
}
