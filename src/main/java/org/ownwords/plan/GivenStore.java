package org.ownwords.plan;

import static ownwords.generated.db.Tables.PLAN_GIVEN;
import static ownwords.generated.db.Tables.PLAN_GIVEN_STANDS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.plan.GivenPlans.Last;
import org.springframework.stereotype.Repository;

/// Plans that were given to the person.
@Repository
class GivenStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            PLAN_GIVEN_STANDS.GIVEN,
            PLAN_GIVEN_STANDS.FORMS,
            PLAN_GIVEN_STANDS.TO_WHOM,
            PLAN_GIVEN_STANDS.WORDS,
            PLAN_GIVEN_STANDS.GIVEN_ON);

    private final DSLContext db;

    GivenStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, GivenPlan given, @Nullable UUID first, By by) {
        return db.insertInto(PLAN_GIVEN)
                        .set(PLAN_GIVEN.AUTHORITY, by.authority())
                        .set(PLAN_GIVEN.ID, id)
                        .set(PLAN_GIVEN.CASE_ID, caseId.value())
                        .set(PLAN_GIVEN.GIVEN, given.given())
                        .set(
                                PLAN_GIVEN.FORMS,
                                given.forms().stream().map(WrittenForm::code).toArray(String[]::new))
                        .set(PLAN_GIVEN.TO_WHOM, given.toWhom())
                        .set(PLAN_GIVEN.WORDS, given.words())
                        .set(PLAN_GIVEN.GIVEN_ON, given.on())
                        .set(PLAN_GIVEN.STANDS_FOR, first)
                        .set(PLAN_GIVEN.RECORDED_AT, by.recordedAt())
                        .set(PLAN_GIVEN.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether it was given last on a case.
    Optional<Last> latest(CaseId caseId) {
        return db.select(WHOLE)
                .select(PLAN_GIVEN_STANDS.RECORDED_BY)
                .from(PLAN_GIVEN_STANDS)
                .where(PLAN_GIVEN_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        PLAN_GIVEN_STANDS.GIVEN_ON.desc(),
                        PLAN_GIVEN_STANDS.FIRST_RECORDED_AT.desc(),
                        PLAN_GIVEN_STANDS.ID)
                .limit(1)
                .fetchOptional(row -> new Last(given(row), row.get(PLAN_GIVEN_STANDS.RECORDED_BY)));
    }

    static GivenPlan given(Record row) {
        return new GivenPlan(
                row.get(PLAN_GIVEN_STANDS.GIVEN),
                Arrays.stream(row.get(PLAN_GIVEN_STANDS.FORMS))
                        .flatMap(code -> WrittenForm.of(code).stream())
                        .toList(),
                row.get(PLAN_GIVEN_STANDS.TO_WHOM),
                row.get(PLAN_GIVEN_STANDS.WORDS),
                row.get(PLAN_GIVEN_STANDS.GIVEN_ON));
    }
}
