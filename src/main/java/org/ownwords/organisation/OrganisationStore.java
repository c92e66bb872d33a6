package org.ownwords.organisation;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.ORGANISATION;
import static ownwords.generated.db.Tables.ORGANISATION_NOW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.access.Kept;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {

    private static final int MOST = 2000;

    private final DSLContext db;

    OrganisationStore(DSLContext db) {
        this.db = db;
    }

    /// Each as it was recorded last, by name.
    List<Organisation> all() {
        return db.selectFrom(ORGANISATION_NOW)
                .orderBy(lower(ORGANISATION_NOW.NAME), ORGANISATION_NOW.ORGANISATION_ID)
                .limit(MOST)
                .fetch(OrganisationStore::organisation);
    }

    /// All that was recorded of one, the newest first.
    List<Kept<Organisation>> history(UUID what) {
        return db.selectFrom(ORGANISATION)
                .where(ORGANISATION.ORGANISATION_ID.eq(what))
                .orderBy(ORGANISATION.RECORDED_AT.desc(), ORGANISATION.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        organisation(row),
                        row.get(ORGANISATION.RECORDED_AT).toInstant(),
                        row.get(ORGANISATION.RECORDED_BY)));
    }

    Optional<Organisation> recorded(UUID id) {
        return db.selectFrom(ORGANISATION).where(ORGANISATION.ID.eq(id)).fetchOptional(OrganisationStore::organisation);
    }

    /// Whether another that has this name now.
    boolean isNamed(String name, UUID what) {
        return db.fetchExists(
                ORGANISATION_NOW,
                lower(ORGANISATION_NOW.NAME).eq(lower(val(name))).and(ORGANISATION_NOW.ORGANISATION_ID.ne(what)));
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(Organisation organisation, Optional<UUID> replaces, By by) {
        return db.insertInto(ORGANISATION)
                        .set(ORGANISATION.AUTHORITY, by.authority())
                        .set(ORGANISATION.ID, organisation.id())
                        .set(ORGANISATION.ORGANISATION_ID, organisation.what())
                        .set(ORGANISATION.NAME, organisation.named().name())
                        .set(ORGANISATION.KIND, organisation.named().kind().code())
                        .set(ORGANISATION.CONTACT, organisation.named().contact())
                        .set(ORGANISATION.FROM_DAY, organisation.days().from())
                        .set(ORGANISATION.UNTIL_DAY, organisation.days().until())
                        .set(ORGANISATION.WHY, organisation.why())
                        .set(ORGANISATION.REPLACES, replaces.orElse(null))
                        .set(ORGANISATION.RECORDED_AT, by.recordedAt())
                        .set(ORGANISATION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static Organisation organisation(Record row) {
        return new Organisation(
                row.get(ORGANISATION.ID),
                row.get(ORGANISATION.ORGANISATION_ID),
                new Organisation.Named(
                        row.get(ORGANISATION.NAME),
                        Kind.of(row.get(ORGANISATION.KIND)).orElse(Kind.OTHER),
                        row.get(ORGANISATION.CONTACT)),
                new Organisation.Days(row.get(ORGANISATION.FROM_DAY), row.get(ORGANISATION.UNTIL_DAY)),
                row.get(ORGANISATION.WHY));
    }
}
