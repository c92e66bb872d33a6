package org.ownwords.timescale;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.DEPARTURE;
import static ownwords.generated.db.Tables.DEPARTURE_STANDS;
import static ownwords.generated.db.Tables.PAUSE_STANDS;
import static ownwords.generated.db.Tables.RESUMPTION_STANDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Departures from the procedure.
@Repository
class DepartureStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            DEPARTURE_STANDS.FROM_WHAT,
            DEPARTURE_STANDS.REASON,
            DEPARTURE_STANDS.INSTEAD,
            DEPARTURE_STANDS.WHY,
            DEPARTURE_STANDS.SUPPORTED_BY,
            DEPARTURE_STANDS.DEPARTED_ON);

    private final DSLContext db;

    DepartureStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Departure departure, @Nullable UUID first, By by) {
        return db.insertInto(DEPARTURE)
                        .set(DEPARTURE.AUTHORITY, by.authority())
                        .set(DEPARTURE.ID, id)
                        .set(DEPARTURE.CASE_ID, caseId.value())
                        .set(DEPARTURE.FROM_WHAT, departure.from())
                        .set(DEPARTURE.REASON, departure.reason().code())
                        .set(DEPARTURE.INSTEAD, departure.instead())
                        .set(DEPARTURE.WHY, departure.why())
                        .set(DEPARTURE.SUPPORTED_BY, departure.supportedBy())
                        .set(DEPARTURE.DEPARTED_ON, departure.on())
                        .set(DEPARTURE.STANDS_FOR, first)
                        .set(DEPARTURE.RECORDED_AT, by.recordedAt())
                        .set(DEPARTURE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// How many departures began since a day, by their reason.
    Map<DepartureReason, Integer> since(LocalDate day) {
        return db.select(DEPARTURE_STANDS.REASON, count())
                .from(DEPARTURE_STANDS)
                .where(DEPARTURE_STANDS.DEPARTED_ON.ge(day))
                .groupBy(DEPARTURE_STANDS.REASON)
                .fetchMap(row -> DepartureReason.of(row.value1()).orElseThrow(), row -> row.value2());
    }

    /// How many pauses began since a day and how many days they lasted, by their reason. One that goes on lasts until
    /// today.
    Map<PauseReason, Lasted> pausesSince(LocalDate day, LocalDate today) {
        var end = least(
                coalesce(PAUSE_STANDS.UNTIL_DATE, val(today)),
                coalesce(RESUMPTION_STANDS.RESUMED_ON, val(today)),
                val(today));
        return db
                .select(
                        PAUSE_STANDS.REASON,
                        count(),
                        sum(greatest(localDateDiff(end, PAUSE_STANDS.FROM_DATE), val(0)))
                                .cast(Integer.class))
                .from(PAUSE_STANDS)
                .leftJoin(RESUMPTION_STANDS)
                .on(RESUMPTION_STANDS.AUTHORITY.eq(PAUSE_STANDS.AUTHORITY))
                .and(RESUMPTION_STANDS.PAUSE_ID.eq(PAUSE_STANDS.ID))
                .where(PAUSE_STANDS.FROM_DATE.ge(day))
                .groupBy(PAUSE_STANDS.REASON)
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        row -> PauseReason.of(row.value1()).orElse(PauseReason.OTHER),
                        row -> new Lasted(row.value2(), row.value3()),
                        Lasted::and));
    }

    static Departure departure(Record row) {
        return new Departure(
                row.get(DEPARTURE_STANDS.FROM_WHAT),
                DepartureReason.of(row.get(DEPARTURE_STANDS.REASON)).orElseThrow(),
                row.get(DEPARTURE_STANDS.INSTEAD),
                row.get(DEPARTURE_STANDS.WHY),
                row.get(DEPARTURE_STANDS.SUPPORTED_BY),
                row.get(DEPARTURE_STANDS.DEPARTED_ON));
    }
}
