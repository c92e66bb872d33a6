package org.ownwords.worklist;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.DEPARTURE_STANDS;
import static ownwords.generated.db.Tables.DUE_LINE;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// How many cases something is late on, or open for longer than the council expects.
@Repository
class LongerStore {

    private final DSLContext db;

    LongerStore(DSLContext db) {
        this.db = db;
    }

    /// How many cases something is late on, and on how many of them a departure is recorded.
    record Late(int cases, int withReason) {

        /// On how many nothing says why.
        int withoutReason() {
            return cases - withReason;
        }
    }

    /// On how many cases a next step is late. An enquiry that is open for longer is none.
    Late late(LocalDate today) {
        return beyond(today, DUE_LINE.OF_THE_WHOLE.isFalse(), noCondition());
    }

    /// On how many cases an enquiry is open for longer than the council expects. Why another stage took longer says
    /// nothing of it.
    Late open(LocalDate today) {
        return beyond(today, DUE_LINE.OF_THE_WHOLE.isTrue(), DEPARTURE_STANDS.FROM_WHAT.in("enquiry", "procedure"));
    }

    private Late beyond(LocalDate today, Condition which, Condition why) {
        return db.select(countDistinct(DUE_LINE.CASE_ID), countDistinct(DEPARTURE_STANDS.CASE_ID))
                .from(DUE_LINE)
                .leftJoin(DEPARTURE_STANDS)
                .on(DEPARTURE_STANDS
                        .AUTHORITY
                        .eq(DUE_LINE.AUTHORITY)
                        .and(DEPARTURE_STANDS.CASE_ID.eq(DUE_LINE.CASE_ID))
                        .and(why))
                .where(DUE_LINE.DUE_ON.lt(today))
                .and(which)
                .andNot(WorklistStore.stands(today))
                .fetchSingle(row -> new Late(row.value1(), row.value2()));
    }
}
