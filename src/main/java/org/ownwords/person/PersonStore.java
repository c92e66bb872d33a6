package org.ownwords.person;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static ownwords.generated.db.Tables.PERSON_DETAILS;
import static ownwords.generated.db.Tables.PERSON_NOW;
import static ownwords.generated.db.Tables.PERSON_RECORDS;
import static ownwords.generated.db.Tables.PERSON_STANDS_AS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.Table;
import org.ownwords.access.Actor;
import org.ownwords.access.Reach;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {

    /// The most people a search gives. To find others, search more narrowly.
    static final int MOST = 25;

    /// Of [#joined].
    static final Field<UUID> JOINED = field(name("joined", "stands_as"), UUID.class);

    /// How somebody is known now.
    static final List<SelectField<?>> KNOWN =
            DetailsColumnsStore.known(PERSON_NOW, PERSON_NOW.PERSON_ID, PERSON_NOW.ID);

    private final DSLContext db;

    PersonStore(DSLContext db) {
        this.db = db;
    }

    /// The record itself, joined into another or not.
    Optional<Person> find(Actor actor, PersonId id) {
        return records(actor, PERSON_NOW.PERSON_ID.eq(id.value())).stream().findFirst();
    }

    /// The record that this one stands as: itself, or the one that it was joined into.
    Optional<Person> findStanding(Actor actor, PersonId id) {
        return records(actor, PERSON_NOW.PERSON_ID.eq(standing(id))).stream().findFirst();
    }

    /// The records that stand as this one.
    List<Person> standingAs(Actor actor, PersonId id) {
        return records(
                actor,
                PERSON_NOW.PERSON_ID.in(select(PERSON_RECORDS.PERSON_ID)
                        .from(PERSON_RECORDS)
                        .where(PERSON_RECORDS.STANDS_AS.eq(id.value()))));
    }

    private List<Person> records(Actor actor, Condition which) {
        return db.select(KNOWN)
                .from(PERSON_NOW)
                .where(PERSON_NOW.AUTHORITY.eq(actor.authority()))
                .and(within(actor.reach(), PERSON_NOW.PERSON_ID))
                .and(which)
                .orderBy(PERSON_NOW.PERSON_ID)
                .limit(MOST)
                .fetch(PersonStore::person);
    }

    /// Asked as a subquery of its own, so that the person is looked up by a value (see `R__case_person.sql`).
    private static Field<UUID> standing(PersonId id) {
        return field(select(coalesce(
                field(select(PERSON_STANDS_AS.STANDS_AS)
                        .from(PERSON_STANDS_AS)
                        .where(PERSON_STANDS_AS.PERSON_ID.eq(id.value()))),
                id.value())));
    }

    /// What one row of details says, and of which record, whether it counts now or did before.
    Optional<Person> row(UUID detailsId) {
        return db.select(DetailsColumnsStore.known(PERSON_DETAILS, PERSON_DETAILS.PERSON_ID, PERSON_DETAILS.ID))
                .from(PERSON_DETAILS)
                .where(PERSON_DETAILS.ID.eq(detailsId))
                .fetchOptional(row ->
                        DetailsColumnsStore.person(row, PERSON_DETAILS, PERSON_DETAILS.PERSON_ID, PERSON_DETAILS.ID));
    }

    /// Those who are within somebody's reach, and of whom something is so. What is so of a record that was
    /// joined into another finds the other: nobody is offered twice, and everybody is found by all that is
    /// recorded of them.
    List<Person> fetch(Actor actor, Condition condition) {
        var stands = PERSON_NOW.as("stands");
        return db.select(DetailsColumnsStore.known(stands, stands.PERSON_ID, stands.ID))
                .from(stands)
                .where(stands.AUTHORITY.eq(actor.authority()))
                .and(within(actor.reach(), stands.PERSON_ID))
                .and(stands.PERSON_ID.in(select(when(JOINED.isNotNull(), JOINED).otherwise(PERSON_NOW.PERSON_ID))
                        .from(PERSON_NOW)
                        .leftJoin(joined(actor, PERSON_NOW.PERSON_ID))
                        .on(trueCondition())
                        .where(PERSON_NOW.AUTHORITY.eq(actor.authority()))
                        .and(condition)))
                .orderBy(stands.FAMILY_NAME, stands.GIVEN_NAME, stands.DATE_OF_BIRTH)
                .limit(MOST)
                .fetch(row -> DetailsColumnsStore.person(row, stands, stands.PERSON_ID, stands.ID));
    }

    /// The record that each of these stands as, where it was [joined][#JOINED]. It is one at most: that this is said
    /// makes PostgreSQL look each one up, and not read all that were ever joined.
    static Table<Record1<UUID>> joined(Actor actor, Field<UUID> record) {
        return lateral(select(PERSON_STANDS_AS.STANDS_AS)
                        .from(PERSON_STANDS_AS)
                        .where(PERSON_STANDS_AS.AUTHORITY.eq(actor.authority()))
                        .and(PERSON_STANDS_AS.PERSON_ID.eq(record))
                        .limit(1))
                .asTable("joined");
    }

    static Condition within(Reach reach, Field<UUID> person) {
        return switch (reach) {
            case Reach.Council() -> noCondition();
            case Reach.Matters matters -> person.in(matters.ids());
        };
    }

    static Person person(Record row) {
        return DetailsColumnsStore.person(row, PERSON_NOW, PERSON_NOW.PERSON_ID, PERSON_NOW.ID);
    }
}
