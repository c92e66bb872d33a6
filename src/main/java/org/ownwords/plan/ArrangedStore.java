package org.ownwords.plan;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.PLAN_ARRANGEMENT;
import static ownwords.generated.db.Tables.PLAN_ARRANGEMENT_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.plan.Arranged.Later;
import org.ownwords.plan.Arranged.TheirView;
import org.ownwords.plan.Arranged.Watching;
import org.springframework.stereotype.Repository;

/// What holds for plans as a whole.
@Repository
class ArrangedStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            PLAN_ARRANGEMENT_STANDS.AGREES,
            PLAN_ARRANGEMENT_STANDS.SAID,
            PLAN_ARRANGEMENT_STANDS.IF_WRONG,
            PLAN_ARRANGEMENT_STANDS.WATCHED_BY,
            PLAN_ARRANGEMENT_STANDS.WATCHED_HOW,
            PLAN_ARRANGEMENT_STANDS.LOOKS_AGAIN,
            PLAN_ARRANGEMENT_STANDS.SAFE,
            PLAN_ARRANGEMENT_STANDS.CHANGED,
            PLAN_ARRANGEMENT_STANDS.JUSTICE,
            PLAN_ARRANGEMENT_STANDS.AGREED_ON);

    private final DSLContext db;

    ArrangedStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Arranged arranged, @Nullable UUID first, By by) {
        var watching = arranged.watching();
        var later = arranged.later();
        var looksAgain = watching.looksAgain();
        return db.insertInto(PLAN_ARRANGEMENT)
                        .set(PLAN_ARRANGEMENT.AUTHORITY, by.authority())
                        .set(PLAN_ARRANGEMENT.ID, id)
                        .set(PLAN_ARRANGEMENT.CASE_ID, caseId.value())
                        .set(PLAN_ARRANGEMENT.AGREES, arranged.view().agrees().code())
                        .set(PLAN_ARRANGEMENT.SAID, arranged.view().said())
                        .set(PLAN_ARRANGEMENT.IF_WRONG, arranged.ifWrong())
                        .set(PLAN_ARRANGEMENT.WATCHED_BY, watching.by())
                        .set(PLAN_ARRANGEMENT.WATCHED_HOW, watching.how())
                        .set(PLAN_ARRANGEMENT.LOOKS_AGAIN, looksAgain == null ? null : looksAgain.code())
                        .set(PLAN_ARRANGEMENT.SAFE, later.safe())
                        .set(PLAN_ARRANGEMENT.CHANGED, later.changed())
                        .set(PLAN_ARRANGEMENT.JUSTICE, later.justice())
                        .set(PLAN_ARRANGEMENT.AGREED_ON, arranged.on())
                        .set(PLAN_ARRANGEMENT.STANDS_FOR, first)
                        .set(PLAN_ARRANGEMENT.RECORDED_AT, by.recordedAt())
                        .set(PLAN_ARRANGEMENT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// What holds now on a case.
    Optional<Arranged> latest(CaseId caseId) {
        return db.select(WHOLE)
                .from(PLAN_ARRANGEMENT_STANDS)
                .where(PLAN_ARRANGEMENT_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        PLAN_ARRANGEMENT_STANDS.AGREED_ON.desc(),
                        PLAN_ARRANGEMENT_STANDS.FIRST_RECORDED_AT.desc(),
                        PLAN_ARRANGEMENT_STANDS.ID)
                .limit(1)
                .fetchOptional(ArrangedStore::arranged);
    }

    /// Whether something that is still to be done was added to the plan, or changed, after what holds now was recorded.
    boolean isAddedSince(CaseId caseId) {
        var later = PLAN_ITEM_STANDS.as("later");
        var agreed = select(PLAN_ARRANGEMENT_STANDS.FIRST_RECORDED_AT)
                .from(PLAN_ARRANGEMENT_STANDS)
                .where(PLAN_ARRANGEMENT_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        PLAN_ARRANGEMENT_STANDS.AGREED_ON.desc(),
                        PLAN_ARRANGEMENT_STANDS.FIRST_RECORDED_AT.desc(),
                        PLAN_ARRANGEMENT_STANDS.ID)
                .limit(1);
        return db.fetchExists(selectOne()
                .from(PLAN_ITEM_STANDS)
                .where(PLAN_ITEM_STANDS.CASE_ID.eq(caseId.value()))
                .and(PLAN_ITEM_STANDS.FIRST_RECORDED_AT.gt(agreed))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(PLAN_ITEM_STANDS.AUTHORITY))
                        .and(later.REPLACES.eq(PLAN_ITEM_STANDS.ID))))
                .and(notExists(selectOne()
                        .from(PLAN_ITEM_ENDED_STANDS)
                        .where(PLAN_ITEM_ENDED_STANDS.AUTHORITY.eq(PLAN_ITEM_STANDS.AUTHORITY))
                        .and(PLAN_ITEM_ENDED_STANDS.PLAN_ITEM_ID.eq(PLAN_ITEM_STANDS.ID)))));
    }

    static Arranged arranged(Record row) {
        return new Arranged(
                row.get(PLAN_ARRANGEMENT_STANDS.IF_WRONG),
                new Watching(
                        row.get(PLAN_ARRANGEMENT_STANDS.WATCHED_BY),
                        row.get(PLAN_ARRANGEMENT_STANDS.WATCHED_HOW),
                        Optional.ofNullable(row.get(PLAN_ARRANGEMENT_STANDS.LOOKS_AGAIN))
                                .flatMap(LooksAgain::of)
                                .orElse(null)),
                new Later(
                        row.get(PLAN_ARRANGEMENT_STANDS.SAFE),
                        row.get(PLAN_ARRANGEMENT_STANDS.CHANGED),
                        row.get(PLAN_ARRANGEMENT_STANDS.JUSTICE)),
                new TheirView(
                        Agrees.of(row.get(PLAN_ARRANGEMENT_STANDS.AGREES)).orElseThrow(),
                        row.get(PLAN_ARRANGEMENT_STANDS.SAID)),
                row.get(PLAN_ARRANGEMENT_STANDS.AGREED_ON));
    }
}
