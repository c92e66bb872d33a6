package org.ownwords.consent;

import static ownwords.generated.db.Tables.CONSENT;
import static ownwords.generated.db.Tables.CONSENT_STANDS;

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

/// What the timeline says of what the person agrees to, answers recorded in error among them.
@Repository
class ConsentTellsStore implements Tells {

    private final DSLContext db;

    ConsentTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CONSENT.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(ConsentStore.WHOLE)
                .select(CONSENT_STANDS.RECORDED_AT, CONSENT_STANDS.RECORDED_BY)
                .from(CONSENT.as(CONSENT_STANDS))
                .where(CONSENT_STANDS.CASE_ID.eq(chain.id()))
                .fetch(ConsentTellsStore::told);
    }

    /// Each of a case, in error or not, by the id under which it stands: as it was recorded last.
    Map<UUID, Consent> ever(CaseId caseId) {
        var ever = new HashMap<UUID, Consent>();
        db.select(ConsentStore.WHOLE)
                .select(CONSENT_STANDS.STANDS_FOR)
                .from(CONSENT.as(CONSENT_STANDS))
                .where(CONSENT_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(CONSENT_STANDS.RECORDED_AT)
                .forEach(row -> {
                    var first = row.get(CONSENT_STANDS.STANDS_FOR);
                    ever.put(first == null ? row.get(CONSENT_STANDS.ID) : first, ConsentStore.consent(row));
                });
        return Map.copyOf(ever);
    }

    /// One as it was recorded, in error or not.
    Optional<Consent> tell(Chain chain, UUID id) {
        return db.select(ConsentStore.WHOLE)
                .from(CONSENT.as(CONSENT_STANDS))
                .where(CONSENT_STANDS.CASE_ID.eq(chain.id()))
                .and(CONSENT_STANDS.ID.eq(id))
                .fetchOptional(ConsentStore::consent);
    }

    private static Told told(Record row) {
        var consent = ConsentStore.consent(row);
        var at = row.get(CONSENT_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(consent.on(), at),
                at,
                row.get(CONSENT_STANDS.RECORDED_BY),
                row.get(CONSENT_STANDS.ID),
                ConsentSentences.sentence(consent),
                consent.said(),
                ConsentSentences.details(consent));
    }
}
