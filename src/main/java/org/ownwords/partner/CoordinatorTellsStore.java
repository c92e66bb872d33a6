package org.ownwords.partner;

import static ownwords.generated.db.Tables.COORDINATOR;
import static ownwords.generated.db.Tables.COORDINATOR_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of who coordinates, what was recorded in error among it.
@Repository
class CoordinatorTellsStore implements Tells {

    private final DSLContext db;

    CoordinatorTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(COORDINATOR.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(CoordinatorStore.WHOLE)
                .select(COORDINATOR_STANDS.ID, COORDINATOR_STANDS.RECORDED_AT, COORDINATOR_STANDS.RECORDED_BY)
                .from(COORDINATOR.as(COORDINATOR_STANDS))
                .where(COORDINATOR_STANDS.CASE_ID.eq(chain.id()))
                .fetch(CoordinatorTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Coordinator> tell(Chain chain, UUID id) {
        return db.select(CoordinatorStore.WHOLE)
                .from(COORDINATOR.as(COORDINATOR_STANDS))
                .where(COORDINATOR_STANDS.CASE_ID.eq(chain.id()))
                .and(COORDINATOR_STANDS.ID.eq(id))
                .fetchOptional(CoordinatorStore::coordinator);
    }

    private static Told told(Record row) {
        var coordinator = CoordinatorStore.coordinator(row);
        var at = row.get(COORDINATOR_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(coordinator.since(), at),
                at,
                row.get(COORDINATOR_STANDS.RECORDED_BY),
                row.get(COORDINATOR_STANDS.ID),
                "Who coordinates what partners do: %s.".formatted(coordinator.words()),
                coordinator.said(),
                List.of());
    }
}
