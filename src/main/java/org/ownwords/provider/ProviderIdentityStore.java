package org.ownwords.provider;

import static ownwords.generated.db.Tables.PROVIDER_IDENTITY;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.springframework.stereotype.Repository;

@Repository
class ProviderIdentityStore {

    private final DSLContext db;

    ProviderIdentityStore(DSLContext db) {
        this.db = db;
    }

    Optional<ActorId> actor(URI issuer, String subject) {
        return db.select(PROVIDER_IDENTITY.ACTOR)
                .from(PROVIDER_IDENTITY)
                .where(PROVIDER_IDENTITY.ISSUER.eq(issuer.toString()))
                .and(PROVIDER_IDENTITY.SUBJECT.eq(subject))
                .fetchOptional(row -> new ActorId(row.value1()));
    }

    boolean hasIdentity(ActorId actor) {
        return db.fetchExists(PROVIDER_IDENTITY, PROVIDER_IDENTITY.ACTOR.eq(actor.value()));
    }

    /// Whether it was added; not where somebody else has just done so.
    boolean add(UUID id, URI issuer, String subject, ActorId actor, By by) {
        return db.insertInto(PROVIDER_IDENTITY)
                        .set(PROVIDER_IDENTITY.AUTHORITY, by.authority())
                        .set(PROVIDER_IDENTITY.ID, id)
                        .set(PROVIDER_IDENTITY.ISSUER, issuer.toString())
                        .set(PROVIDER_IDENTITY.SUBJECT, subject)
                        .set(PROVIDER_IDENTITY.ACTOR, actor.value())
                        .set(PROVIDER_IDENTITY.RECORDED_AT, by.recordedAt())
                        .set(PROVIDER_IDENTITY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
