package org.ownwords.draft;

import static ownwords.generated.db.Tables.FORM_SENT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.springframework.stereotype.Repository;

@Repository
class SentFormStore {

    private final DSLContext db;

    SentFormStore(DSLContext db) {
        this.db = db;
    }

    /// Whether it was added: not where the id has come before.
    boolean add(UUID id, String digest, By by) {
        return db.insertInto(FORM_SENT)
                        .set(FORM_SENT.AUTHORITY, by.authority())
                        .set(FORM_SENT.ID, id)
                        .set(FORM_SENT.DIGEST, digest)
                        .set(FORM_SENT.SENT_AT, by.recordedAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The digest of the words that an id came with first.
    Optional<String> digest(UUID id) {
        return db.select(FORM_SENT.DIGEST)
                .from(FORM_SENT)
                .where(FORM_SENT.ID.eq(id))
                .fetchOptional(FORM_SENT.DIGEST);
    }

    void forget(UUID id, By by) {
        db.deleteFrom(FORM_SENT)
                .where(FORM_SENT.AUTHORITY.eq(by.authority()))
                .and(FORM_SENT.ID.eq(id))
                .execute();
    }
}
