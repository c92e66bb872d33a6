package org.ownwords.timescale;

import static org.jooq.impl.DSL.count;
import static ownwords.generated.db.Tables.DEPARTURE;
import static ownwords.generated.db.Tables.DEPARTURE_STANDS;
import static ownwords.generated.db.Tables.PAUSE_STANDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /// How many pauses began since a day, by their reason.
    Map<PauseReason, Integer> pausesSince(LocalDate day) {
        return db.select(PAUSE_STANDS.REASON, count())
                .from(PAUSE_STANDS)
                .where(PAUSE_STANDS.FROM_DATE.ge(day))
                .groupBy(PAUSE_STANDS.REASON)
                .fetchMap(row -> PauseReason.of(row.value1()).orElse(PauseReason.OTHER), row -> row.value2());
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
