package org.ownwords.negotiation;

import static ownwords.generated.db.Tables.NEGOTIATION;
import static ownwords.generated.db.Tables.NEGOTIATION_STANDS;

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

/// What the timeline says of what was negotiated, in error or not.
@Repository
class NegotiationTellsStore implements Tells {

    private final DSLContext db;

    NegotiationTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(NEGOTIATION.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(NegotiationStore.WHOLE)
                .select(NEGOTIATION_STANDS.RECORDED_AT, NEGOTIATION_STANDS.RECORDED_BY)
                .from(NEGOTIATION.as(NEGOTIATION_STANDS))
                .where(NEGOTIATION_STANDS.CASE_ID.eq(chain.id()))
                .fetch(NegotiationTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<NegotiationEntry> tell(Chain chain, UUID id) {
        return db.select(NegotiationStore.WHOLE)
                .from(NEGOTIATION.as(NEGOTIATION_STANDS))
                .where(NEGOTIATION_STANDS.CASE_ID.eq(chain.id()))
                .and(NEGOTIATION_STANDS.ID.eq(id))
                .fetchOptional(NegotiationStore::entry);
    }

    private static Told told(Record row) {
        var negotiation = NegotiationStore.entry(row).negotiation();
        var at = row.get(NEGOTIATION_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(negotiation.on(), at),
                at,
                row.get(NEGOTIATION_STANDS.RECORDED_BY),
                row.get(NEGOTIATION_STANDS.ID),
                NegotiationSentences.sentence(negotiation),
                NegotiationSentences.words(negotiation),
                NegotiationSentences.details(negotiation));
    }
}
