package org.ownwords.consent;

import static ownwords.generated.db.Tables.ASKED_TO_STOP;
import static ownwords.generated.db.Tables.ASKED_TO_STOP_STANDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What the timeline says of somebody who asks to stop, in error or not.
@Repository
class StopTellsStore implements Tells {

    private final DSLContext db;

    StopTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(ASKED_TO_STOP.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(StopStore.WHOLE)
                .select(ASKED_TO_STOP_STANDS.RECORDED_AT, ASKED_TO_STOP_STANDS.RECORDED_BY)
                .from(ASKED_TO_STOP.as(ASKED_TO_STOP_STANDS))
                .where(ASKED_TO_STOP_STANDS.CASE_ID.eq(chain.id()))
                .fetch(StopTellsStore::told);
    }

    /// Each of a case, in error or not, by the id under which it stands: as it was recorded last.
    Map<UUID, AskedToStop> ever(CaseId caseId) {
        var ever = new HashMap<UUID, AskedToStop>();
        db.select(StopStore.WHOLE)
                .select(ASKED_TO_STOP_STANDS.STANDS_FOR)
                .from(ASKED_TO_STOP.as(ASKED_TO_STOP_STANDS))
                .where(ASKED_TO_STOP_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(ASKED_TO_STOP_STANDS.RECORDED_AT)
                .forEach(row -> {
                    var first = row.get(ASKED_TO_STOP_STANDS.STANDS_FOR);
                    ever.put(first == null ? row.get(ASKED_TO_STOP_STANDS.ID) : first, StopStore.asked(row));
                });
        return Map.copyOf(ever);
    }

    /// One as it was recorded, in error or not.
    Optional<AskedToStop> tell(Chain chain, UUID id) {
        return db.select(StopStore.WHOLE)
                .from(ASKED_TO_STOP.as(ASKED_TO_STOP_STANDS))
                .where(ASKED_TO_STOP_STANDS.CASE_ID.eq(chain.id()))
                .and(ASKED_TO_STOP_STANDS.ID.eq(id))
                .fetchOptional(StopStore::asked);
    }

    private static Told told(Record row) {
        var asked = StopStore.asked(row);
        var at = row.get(ASKED_TO_STOP_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(asked.on(), at),
                at,
                row.get(ASKED_TO_STOP_STANDS.RECORDED_BY),
                row.get(ASKED_TO_STOP_STANDS.ID),
                "The person asks to stop.",
                asked.said(),
                ConsentSentences.details(asked));
    }
}
