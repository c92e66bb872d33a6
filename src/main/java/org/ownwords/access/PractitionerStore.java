package org.ownwords.access;

import static org.jooq.impl.DSL.field;
import static ownwords.generated.db.Tables.AUTHORITY;
import static ownwords.generated.db.Tables.POST;
import static ownwords.generated.db.Tables.POST_NOW;
import static ownwords.generated.db.Tables.PRACTITIONER;
import static ownwords.generated.db.Tables.PRACTITIONER_SIGNING_IN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class PractitionerStore {

    /// In London.
    private static final Field<LocalDate> TODAY = field("(now() at time zone 'Europe/London')::date", LocalDate.class);

    private static final String COUNCIL = "council";

    private final DSLContext db;

    PractitionerStore(DSLContext db) {
        this.db = db;
    }

    Optional<Practitioner> signingIn(String username) {
        var found = PRACTITIONER_SIGNING_IN(username);
        return db.selectFrom(found)
                .where(found.ROLE.isNotNull())
                .and(found.UNTIL_DAY.isNull().or(found.UNTIL_DAY.ge(TODAY)))
                .fetchOptional(PractitionerStore::practitioner);
    }

    Optional<Acting> acting(String authority, ActorId id) {
        return db.select(POST_NOW.asterisk(), AUTHORITY.NAME.as(COUNCIL))
                .from(POST_NOW)
                .join(AUTHORITY)
                .on(AUTHORITY.CODE.eq(POST_NOW.AUTHORITY))
                .where(POST_NOW.AUTHORITY.eq(authority))
                .and(POST_NOW.ACTOR.eq(id.value()))
                .and(works())
                .fetchOptional(row -> new Acting(practitioner(row), row.get(COUNCIL, String.class)));
    }

    Optional<ActorId> identity(String username) {
        return db.select(PRACTITIONER.ID.convertFrom(ActorId::new))
                .from(PRACTITIONER)
                .where(PRACTITIONER.USERNAME.eq(username))
                .fetchOptional(PRACTITIONER.ID.convertFrom(ActorId::new));
    }

    List<Practitioner> all() {
        return db.selectFrom(POST_NOW)
                .where(works())
                .orderBy(POST_NOW.NAME)
                .limit(1000)
                .fetch(PractitionerStore::practitioner);
    }

    /// Whether somebody works here today.
    private static Condition works() {
        return POST_NOW.ROLE.isNotNull().and(POST_NOW.UNTIL_DAY.isNull().or(POST_NOW.UNTIL_DAY.ge(TODAY)));
    }

    Map<String, String> names() {
        return db.select(POST_NOW.ACTOR, POST_NOW.NAME).from(POST_NOW).fetchMap(POST_NOW.ACTOR, POST_NOW.NAME);
    }

    private static Practitioner practitioner(Record row) {
        var role = Role.of(row.get(POST.ROLE)).orElseThrow();
        return new Practitioner(
                new ActorId(row.get(POST.ACTOR)),
                row.get(POST.USERNAME),
                row.get(POST.NAME),
                row.get(POST.AUTHORITY),
                role,
                row.get(POST.TEAM),
                Optional.ofNullable(MandateStore.read(row)).orElseGet(() -> Mandate.of(role)));
    }
}
