package org.ownwords.worklist;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.ALLOCATION;
import static ownwords.generated.db.Tables.POST_NOW;
import static ownwords.generated.db.Tables.TEAM_NOW;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
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
    public Set<String> tables() {
        return Set.of(ALLOCATION.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        ALLOCATION.ID,
                        TEAM_NOW.NAME,
                        POST_NOW.NAME,
                        ALLOCATION.WHY,
                        ALLOCATION.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        ALLOCATION.RECORDED_BY)
                .from(ALLOCATION)
                .join(TEAM_NOW)
                .on(TEAM_NOW.AUTHORITY.eq(ALLOCATION.AUTHORITY).and(TEAM_NOW.CODE.eq(ALLOCATION.TEAM)))
                .leftJoin(POST_NOW)
                .on(POST_NOW.AUTHORITY.eq(ALLOCATION.AUTHORITY).and(POST_NOW.ACTOR.eq(ALLOCATION.HELD_BY)))
                .where(ALLOCATION.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, team, name, why, at, by) -> Told.whenRecorded(
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
