package org.ownwords.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static ownwords.generated.db.Tables.AUTHORITY;
import static ownwords.generated.db.Tables.PRACTITIONER;
import static ownwords.generated.db.Tables.PRACTITIONER_SIGNING_IN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class PractitionerStore {

    private final DSLContext db;

    PractitionerStore(DSLContext db) {
        this.db = db;
    }

    Optional<Practitioner> signingIn(String username) {
        var found = PRACTITIONER_SIGNING_IN(username);
        return db.select(found.ID, found.USERNAME, found.NAME, found.AUTHORITY, found.ROLE, found.TEAM)
                .from(found)
                .where(found.ID.isNotNull())
                .fetchOptional(mapping(PractitionerStore::practitioner));
    }

    Optional<Acting> acting(String authority, ActorId id) {
        return db.select(
                        row(
                                        PRACTITIONER.ID,
                                        PRACTITIONER.USERNAME,
                                        PRACTITIONER.NAME,
                                        PRACTITIONER.AUTHORITY,
                                        PRACTITIONER.ROLE,
                                        PRACTITIONER.TEAM)
                                .mapping(Actor.class, PractitionerStore::practitioner),
                        AUTHORITY.NAME)
                .from(PRACTITIONER)
                .join(AUTHORITY)
                .on(AUTHORITY.CODE.eq(PRACTITIONER.AUTHORITY))
                .where(PRACTITIONER.AUTHORITY.eq(authority))
                .and(PRACTITIONER.ID.eq(id.value()))
                .and(PRACTITIONER.ROLE.isNotNull())
                .fetchOptional(mapping(Acting::new));
    }

    Optional<ActorId> identity(String username) {
        return db.select(PRACTITIONER.ID.convertFrom(ActorId::new))
                .from(PRACTITIONER)
                .where(PRACTITIONER.USERNAME.eq(username))
                .fetchOptional(PRACTITIONER.ID.convertFrom(ActorId::new));
    }

    List<Practitioner> all() {
        return db.select(
                        PRACTITIONER.ID,
                        PRACTITIONER.USERNAME,
                        PRACTITIONER.NAME,
                        PRACTITIONER.AUTHORITY,
                        PRACTITIONER.ROLE,
                        PRACTITIONER.TEAM)
                .from(PRACTITIONER)
                .where(PRACTITIONER.ROLE.isNotNull())
                .orderBy(PRACTITIONER.NAME)
                .limit(1000)
                .fetch(mapping(PractitionerStore::practitioner));
    }

    Map<String, String> names() {
        return db.select(PRACTITIONER.ID, PRACTITIONER.NAME)
                .from(PRACTITIONER)
                .fetchMap(PRACTITIONER.ID, PRACTITIONER.NAME);
    }

    void addPractitioner(Practitioner practitioner) {
        db.insertInto(PRACTITIONER)
                .set(PRACTITIONER.AUTHORITY, practitioner.authority())
                .set(PRACTITIONER.ID, practitioner.id().value())
                .set(PRACTITIONER.USERNAME, practitioner.username())
                .set(PRACTITIONER.NAME, practitioner.name())
                .set(PRACTITIONER.ROLE, practitioner.role().code())
                .set(PRACTITIONER.TEAM, practitioner.team())
                .onConflictDoNothing()
                .execute();
    }

    private static Practitioner practitioner(
            String id, String username, String name, String authority, String role, @Nullable String team) {
        return new Practitioner(
                new ActorId(id), username, name, authority, Role.of(role).orElseThrow(), team);
    }
}
