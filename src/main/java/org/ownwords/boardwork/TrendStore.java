package org.ownwords.boardwork;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.trunc;
import static ownwords.generated.db.Tables.COUNTED_CONCERN;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.ownwords.page.Days;
import org.ownwords.vocabulary.AbuseType;
import org.springframework.stereotype.Repository;

/// How many concerns were about a kind of harm. One query.
@Repository
class TrendStore {

    private final DSLContext db;

    TrendStore(DSLContext db) {
        this.db = db;
    }

    /// By the first day of their quarter.
    ///
    /// @param until the first day that is not counted
    Map<LocalDate, Long> counts(AbuseType harm, LocalDate from, LocalDate until) {
        var quarter = trunc(COUNTED_CONCERN.RAISED_ON, DatePart.QUARTER).as("quarter");
        var concerns = count().cast(Long.class).as("concerns");
        return db.select(quarter, concerns)
                .from(COUNTED_CONCERN)
                .where(COUNTED_CONCERN.RAISED_AT.ge(
                        from.atStartOfDay(Days.LONDON).toOffsetDateTime()))
                .and(COUNTED_CONCERN.RAISED_AT.lt(
                        until.atStartOfDay(Days.LONDON).toOffsetDateTime()))
                .and(COUNTED_CONCERN.ABUSE_TYPES.contains(new String[] {harm.code()}))
                .groupBy(quarter)
                .fetchMap(quarter, concerns);
    }
}
