package org.ownwords.worklist;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.CASE_FILE;
import static ownwords.generated.db.Tables.CASE_STANDING;
import static ownwords.generated.db.Tables.CHAIN;
import static ownwords.generated.db.Tables.DUE_LINE;
import static ownwords.generated.db.Tables.FACT;
import static ownwords.generated.db.Tables.WORKED_OUT_FROM;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// How far what is due has been worked out.
@Repository
class ReckoningStore {

    /// No chain is as short as this: a case with this length is worked out again.
    private static final long FORGOTTEN = -1;

    private final DSLContext db;

    ReckoningStore(DSLContext db) {
        this.db = db;
    }

    /// Holds these cases until the transaction ends, so that two transactions work them out one after the
    /// other.
    void hold(Collection<CaseId> cases) {
        var ids = Reckoning.inOrder(cases);
        db.insertInto(
                        CASE_STANDING,
                        CASE_STANDING.AUTHORITY,
                        CASE_STANDING.CASE_ID,
                        CASE_STANDING.POSITION,
                        CASE_STANDING.OPEN,
                        CASE_STANDING.WAITS)
                .select(select(CASE_FILE.AUTHORITY, CASE_FILE.ID, val(FORGOTTEN), inline(false), inline(false))
                        .from(CASE_FILE)
                        .where(CASE_FILE.ID.in(ids))
                        .orderBy(CASE_FILE.ID))
                .onConflict(CASE_STANDING.AUTHORITY, CASE_STANDING.CASE_ID)
                .doUpdate()
                .set(CASE_STANDING.POSITION, excluded(CASE_STANDING.POSITION))
                .execute();
    }

    /// Cases on which something was recorded since they were last worked out, or whose pause has run out.
    List<CaseId> behind(LocalDate today, int most) {
        var ranOut = select(DUE_LINE.CASE_ID).from(DUE_LINE).where(DUE_LINE.STILL_UNTIL.le(today));
        return db.select(CASE_FILE.ID)
                .from(CASE_FILE)
                .join(CHAIN)
                .on(CHAIN.AUTHORITY.eq(CASE_FILE.AUTHORITY).and(CHAIN.ID.eq(CASE_FILE.ID)))
                .leftJoin(CASE_STANDING)
                .on(CASE_STANDING.AUTHORITY.eq(CASE_FILE.AUTHORITY).and(CASE_STANDING.CASE_ID.eq(CASE_FILE.ID)))
                .where(CASE_STANDING.POSITION.isDistinctFrom(CHAIN.LENGTH).or(CASE_FILE.ID.in(ranOut)))
                .orderBy(CASE_FILE.ID)
                .limit(most)
                .fetch(row -> new CaseId(row.value1()));
    }

    /// Marks every case on which something is due, so that it is worked out again.
    void forget() {
        forget(condition(CASE_STANDING.WAITS));
    }

    /// Marks those too on which something was recorded on a day or later.
    void forgetSince(LocalDate day) {
        forget(condition(CASE_STANDING.WAITS)
                .or(exists(selectOne()
                        .from(FACT)
                        .where(FACT.AUTHORITY.eq(CASE_STANDING.AUTHORITY))
                        .and(FACT.CHAIN_ID.eq(CASE_STANDING.CASE_ID))
                        // A day begins in London before or with the day of the clock.
                        .and(FACT.RECORDED_AT.ge(day.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))))));
    }

    /// Marks every case, where other concepts are asked now than when all of them were last worked out.
    ///
    /// @param concepts the names of those that are asked, in order
    void forgetIfOthers(String authority, String[] concepts) {
        var others = db.insertInto(WORKED_OUT_FROM, WORKED_OUT_FROM.AUTHORITY, WORKED_OUT_FROM.CONCEPTS)
                .values(authority, concepts)
                .onConflict(WORKED_OUT_FROM.AUTHORITY)
                .doUpdate()
                .set(WORKED_OUT_FROM.CONCEPTS, excluded(WORKED_OUT_FROM.CONCEPTS))
                .where(WORKED_OUT_FROM.CONCEPTS.isDistinctFrom(excluded(WORKED_OUT_FROM.CONCEPTS)))
                .execute();
        if (others > 0) {
            forget(noCondition());
        }
    }

    /// In the order in which [#hold] takes them: two that want the same cases wait for each other, and neither for
    /// both.
    private void forget(Condition which) {
        db.update(CASE_STANDING)
                .set(CASE_STANDING.POSITION, FORGOTTEN)
                .where(CASE_STANDING.CASE_ID.in(select(CASE_STANDING.CASE_ID)
                        .from(CASE_STANDING)
                        .where(which)
                        .orderBy(CASE_STANDING.CASE_ID)
                        .forUpdate()))
                .execute();
    }
}
