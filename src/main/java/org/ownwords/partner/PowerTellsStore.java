package org.ownwords.partner;

import static ownwords.generated.db.Tables.LEGAL_POWER;
import static ownwords.generated.db.Tables.LEGAL_POWER_STANDS;

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

/// What the timeline says of legal powers, what was recorded in error among it.
@Repository
class PowerTellsStore implements Tells {

    private final DSLContext db;

    PowerTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(LEGAL_POWER.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(PowerStore.WHOLE)
                .select(LEGAL_POWER_STANDS.ID, LEGAL_POWER_STANDS.RECORDED_AT, LEGAL_POWER_STANDS.RECORDED_BY)
                .from(LEGAL_POWER.as(LEGAL_POWER_STANDS))
                .where(LEGAL_POWER_STANDS.CASE_ID.eq(chain.id()))
                .fetch(PowerTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<LegalPower> tell(Chain chain, UUID id) {
        return db.select(PowerStore.WHOLE)
                .from(LEGAL_POWER.as(LEGAL_POWER_STANDS))
                .where(LEGAL_POWER_STANDS.CASE_ID.eq(chain.id()))
                .and(LEGAL_POWER_STANDS.ID.eq(id))
                .fetchOptional(PowerStore::power);
    }

    private static Told told(Record row) {
        var power = PowerStore.power(row);
        var at = row.get(LEGAL_POWER_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(power.on(), at),
                at,
                row.get(LEGAL_POWER_STANDS.RECORDED_BY),
                row.get(LEGAL_POWER_STANDS.ID),
                power.sentence(),
                power.theirView(),
                Stream.of(Detail.of("Why", power.why()), Detail.of("Who gave legal advice", power.advisedBy()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
