package org.ownwords.worklist;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.ALLOCATION;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of who was given a case.
@Repository
class AllocationTellsStore implements Tells {

    private final DSLContext db;

    AllocationTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        ALLOCATION.ID,
                        ALLOCATION.team().NAME,
                        ALLOCATION.practitioner().NAME,
                        ALLOCATION.WHY,
                        ALLOCATION.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        ALLOCATION.RECORDED_BY)
                .from(ALLOCATION)
                .where(ALLOCATION.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, team, name, why, at, by) -> new Told(
                        at,
                        at,
                        by,
                        id,
                        name == null
                                ? "Allocated to %s.".formatted(team)
                                : "Allocated to %s, %s.".formatted(name, team),
                        null,
                        Detail.of("Why", why).stream().toList())));
    }
}
