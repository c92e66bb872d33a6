package org.ownwords.timescale;

import static ownwords.generated.db.Tables.DEPARTURE;
import static ownwords.generated.db.Tables.DEPARTURE_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of departures, of what was recorded in error too.
@Repository
class DepartureTellsStore implements Tells {

    private final DSLContext db;

    DepartureTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(DEPARTURE.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(DepartureStore.WHOLE)
                .select(DEPARTURE_STANDS.ID, DEPARTURE_STANDS.RECORDED_AT, DEPARTURE_STANDS.RECORDED_BY)
                .from(DEPARTURE.as(DEPARTURE_STANDS))
                .where(DEPARTURE_STANDS.CASE_ID.eq(chain.id()))
                .fetch(DepartureTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Departure> tell(Chain chain, UUID id) {
        return db.select(DepartureStore.WHOLE)
                .from(DEPARTURE.as(DEPARTURE_STANDS))
                .where(DEPARTURE_STANDS.CASE_ID.eq(chain.id()))
                .and(DEPARTURE_STANDS.ID.eq(id))
                .fetchOptional(DepartureStore::departure);
    }

    private static Told told(Record row) {
        var departure = DepartureStore.departure(row);
        var at = row.get(DEPARTURE_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(departure.on(), at),
                at,
                row.get(DEPARTURE_STANDS.RECORDED_BY),
                row.get(DEPARTURE_STANDS.ID),
                "Something was done differently from the procedure: %s."
                        .formatted(departure.reason().inSentence()),
                null,
                Stream.of(
                                Detail.of("What is done instead", departure.instead()),
                                Detail.of("Why, and what that rests on", departure.why()),
                                Detail.of("Supported by", departure.supportedBy()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
