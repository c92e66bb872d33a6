package org.ownwords.quality;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.percentileCont;
import static ownwords.generated.db.Tables.COUNTED_TIME;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.quality.TimeSpent.Count;
import org.springframework.stereotype.Repository;

/// How long conversations took in enquiries that have ended. One query.
@Repository
class TimeStore {

    private static final double HALF = 0.5;

    private final DSLContext db;

    TimeStore(DSLContext db) {
        this.db = db;
    }

    List<Count> counts(LocalDate from, LocalDate until) {
        var median = percentileCont(HALF)
                .withinGroupOrderBy(COUNTED_TIME.MINUTES)
                .coerce(Double.class)
                .as("median");
        var enquiries = count().as("enquiries");
        var timed = count(COUNTED_TIME.MINUTES).as("timed");
        return db.select(COUNTED_TIME.CAME_ABOUT, enquiries, timed, median)
                .from(COUNTED_TIME)
                .where(COUNTED_TIME.CONCLUDED_ON.between(from, until))
                .groupBy(COUNTED_TIME.CAME_ABOUT)
                .fetch(row -> new Count(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
