package org.ownwords.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.NEXT_REVIEW_STANDS;
import static ownwords.generated.db.Tables.REVIEW_STANDS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
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

/// A plan is looked at again with the person: on the day the last review set, or else within the
/// council's target. While there is a plan, there is a next review.
@Repository
class ReviewOwedStore implements Owes {

    static final Stage PLAN_REVIEW = new Stage("plan-review", "From agreeing a plan to reviewing it with the person");

    private static final String WHY = "A plan that is not reviewed may no longer keep the person safe";

    private final DSLContext db;
    private final ReviewWithoutDayStore withoutDay;

    ReviewOwedStore(DSLContext db, ReviewWithoutDayStore withoutDay) {
        this.db = db;
        this.withoutDay = withoutDay;
    }

    @Override
    public List<Stage> stages() {
        return List.of(PLAN_REVIEW);
    }

    @Override
    public Set<String> tables() {
        return Set.of("plan_item", "review");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var set = set(cases.stream().map(CaseId::value).toList());
        var withDay = set.stream().map(Owed::caseId).collect(Collectors.toSet());
        var others = cases.stream()
                .filter(each -> !withDay.contains(each))
                .map(CaseId::value)
                .toList();
        return Stream.concat(set.stream(), withoutDay.owed(others).stream()).toList();
    }

    /// The next review, as the latest one set it, or as it goes on after closing.
    private List<Owed> set(List<UUID> cases) {
        var newer = NEXT_REVIEW_STANDS.as("newer");
        return db.select(
                        REVIEW_STANDS.CASE_ID,
                        REVIEW_STANDS.ID,
                        REVIEW_STANDS.NEXT_REVIEW_ON,
                        NEXT_REVIEW_STANDS.WHO,
                        NEXT_REVIEW_STANDS.WHO_ID,
                        NEXT_REVIEW_STANDS.DUE_ON,
                        NEXT_REVIEW_STANDS.RECORDED_AT)
                .from(REVIEW_STANDS)
                .leftJoin(NEXT_REVIEW_STANDS)
                .on(NEXT_REVIEW_STANDS.AUTHORITY.eq(REVIEW_STANDS.AUTHORITY))
                .and(NEXT_REVIEW_STANDS.REVIEW_ID.eq(REVIEW_STANDS.ID))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.AUTHORITY.eq(NEXT_REVIEW_STANDS.AUTHORITY))
                        .and(newer.REPLACES.eq(NEXT_REVIEW_STANDS.ID))))
                .where(REVIEW_STANDS.CASE_ID.in(cases))
                .and(REVIEW_STANDS.NEXT_REVIEW_ON.isNotNull())
                .and(REVIEW_STANDS.PLAN_CONTINUES)
                .and(NEXT_REVIEW_STANDS.ID.isNull().or(NEXT_REVIEW_STANDS.WHO.isNotNull()))
                .and(isLatest())
                .fetch(mapping((caseId, id, on, who, whoId, dueOn, at) -> who == null
                        ? owed(new CaseId(caseId), id, new Whom.Holder(), new When.Day(on))
                        : owed(new CaseId(caseId), id, Whom.of(new Doer(who, whoId)), goingOn(dueOn, at))));
    }

    private static When goingOn(@Nullable LocalDate dueOn, OffsetDateTime at) {
        return dueOn == null ? new When.Waiting(Days.on(at.toInstant())) : new When.Day(dueOn);
    }

    /// Whether no review was recorded after it.
    static Condition isLatest() {
        var later = REVIEW_STANDS.as("later");
        return notExists(selectOne()
                .from(later)
                .where(later.AUTHORITY.eq(REVIEW_STANDS.AUTHORITY))
                .and(later.CASE_ID.eq(REVIEW_STANDS.CASE_ID))
                .and(row(later.FIRST_RECORDED_AT, later.ID)
                        .gt(row(REVIEW_STANDS.FIRST_RECORDED_AT, REVIEW_STANDS.ID))));
    }

    static Owed owed(CaseId file, UUID row, Whom whom, When when) {
        return new Owed(
                file,
                new Because("review", row),
                new Prompt(NextReview.WHAT, WHY, file.path() + "/reviews/new"),
                whom,
                when,
                Bearing.STEP);
    }
}
