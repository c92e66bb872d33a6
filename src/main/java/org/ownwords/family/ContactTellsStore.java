package org.ownwords.family;

import static ownwords.generated.db.Tables.CONTACT;
import static ownwords.generated.db.Tables.CONTACT_STANDS;

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

/// What the timeline says of contact with somebody, in error or not.
@Repository
class ContactTellsStore implements Tells {

    private final DSLContext db;

    ContactTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CONTACT.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(ContactStore.WHOLE)
                .select(CONTACT_STANDS.RECORDED_AT, CONTACT_STANDS.RECORDED_BY)
                .from(CONTACT.as(CONTACT_STANDS))
                .where(CONTACT_STANDS.CASE_ID.eq(chain.id()))
                .fetch(ContactTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<ContactEntry> tell(Chain chain, UUID id) {
        return db.select(ContactStore.WHOLE)
                .from(CONTACT.as(CONTACT_STANDS))
                .where(CONTACT_STANDS.CASE_ID.eq(chain.id()))
                .and(CONTACT_STANDS.ID.eq(id))
                .fetchOptional(ContactStore::entry);
    }

    private static Told told(Record row) {
        var contact = ContactStore.entry(row).contact();
        var at = row.get(CONTACT_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(contact.timing().on(), at),
                at,
                row.get(CONTACT_STANDS.RECORDED_BY),
                row.get(CONTACT_STANDS.ID),
                ContactSentences.sentence(contact),
                ContactSentences.words(contact),
                ContactSentences.details(contact));
    }
}
