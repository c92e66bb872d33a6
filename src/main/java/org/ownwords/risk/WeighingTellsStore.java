package org.ownwords.risk;

import static ownwords.generated.db.Tables.RISK_WEIGHING;
import static ownwords.generated.db.Tables.RISK_WEIGHING_STANDS;

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

/// What the timeline says of risks that were weighed, those recorded in error among them.
@Repository
class WeighingTellsStore implements Tells {

    private final DSLContext db;

    WeighingTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(RISK_WEIGHING.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(WeighingColumnsStore.WHOLE)
                .select(RISK_WEIGHING_STANDS.ID, RISK_WEIGHING_STANDS.RECORDED_AT, RISK_WEIGHING_STANDS.RECORDED_BY)
                .from(RISK_WEIGHING.as(RISK_WEIGHING_STANDS))
                .where(RISK_WEIGHING_STANDS.CASE_ID.eq(chain.id()))
                .fetch(WeighingTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Weighing> tell(Chain chain, UUID id) {
        return db.select(WeighingColumnsStore.WHOLE)
                .from(RISK_WEIGHING.as(RISK_WEIGHING_STANDS))
                .where(RISK_WEIGHING_STANDS.CASE_ID.eq(chain.id()))
                .and(RISK_WEIGHING_STANDS.ID.eq(id))
                .fetchOptional(WeighingColumnsStore::weighing);
    }

    private static Told told(Record row) {
        var weighing = WeighingColumnsStore.weighing(row);
        var at = row.get(RISK_WEIGHING_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(weighing.occasion().on(), at),
                at,
                row.get(RISK_WEIGHING_STANDS.RECORDED_BY),
                row.get(RISK_WEIGHING_STANDS.ID),
                WeighingSentences.sentence(weighing),
                weighing.theirs().said(),
                WeighingSentences.details(weighing));
    }
}
