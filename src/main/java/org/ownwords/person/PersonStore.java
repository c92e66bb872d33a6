package org.ownwords.person;

import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.ownwords.access.Actor;
import org.ownwords.access.Reach;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {

    /// The most people a search gives. To find others, search more narrowly.
    static final int MOST = 25;

    /// How somebody is known now.
    static final List<SelectField<?>> KNOWN = List.of(
            PERSON_NOW.PERSON_ID,
            PERSON_NOW.ID,
            PERSON_NOW.GIVEN_NAME,
            PERSON_NOW.FAMILY_NAME,
            PERSON_NOW.DATE_OF_BIRTH,
            PERSON_NOW.DATE_OF_DEATH,
            PERSON_NOW.GENDER,
            PERSON_NOW.ETHNICITY,
            PERSON_NOW.NHS_NUMBER,
            PERSON_NOW.PREFERRED_LANGUAGE,
            PERSON_NOW.COMMUNICATION_NEEDS,
            PERSON_NOW.SAFE_CONTACT,
            PERSON_NOW.ADDRESS,
            PERSON_NOW.YEAR_OF_BIRTH,
            PERSON_NOW.WHY_UNDER_18);

    private final DSLContext db;

    PersonStore(DSLContext db) {
        this.db = db;
    }

    Optional<Person> find(Actor actor, PersonId id) {
        return fetch(actor, PERSON_NOW.PERSON_ID.eq(id.value())).stream().findFirst();
    }

    /// Those who are within somebody's reach, and of whom something is so.
    List<Person> fetch(Actor actor, Condition condition) {
        return db.select(KNOWN)
                .from(PERSON_NOW)
                .where(PERSON_NOW.AUTHORITY.eq(actor.authority()))
                .and(within(actor.reach()))
                .and(condition)
                .orderBy(PERSON_NOW.FAMILY_NAME, PERSON_NOW.GIVEN_NAME, PERSON_NOW.DATE_OF_BIRTH)
                .limit(MOST)
                .fetch(PersonStore::person);
    }

    private static Condition within(Reach reach) {
        return switch (reach) {
            case Reach.Council() -> noCondition();
            case Reach.Matters matters -> PERSON_NOW.PERSON_ID.in(matters.ids());
        };
    }

    static Person person(Record row) {
        return new Person(
                new PersonId(row.get(PERSON_NOW.PERSON_ID)),
                row.get(PERSON_NOW.ID),
                new Details(
                        row.get(PERSON_NOW.GIVEN_NAME),
                        row.get(PERSON_NOW.FAMILY_NAME),
                        row.get(PERSON_NOW.DATE_OF_BIRTH),
                        row.get(PERSON_NOW.DATE_OF_DEATH),
                        Gender.of(row.get(PERSON_NOW.GENDER)).orElse(Gender.NOT_KNOWN),
                        Optional.ofNullable(row.get(PERSON_NOW.ETHNICITY))
                                .flatMap(Ethnicity::of)
                                .orElse(null),
                        row.get(PERSON_NOW.NHS_NUMBER),
                        row.get(PERSON_NOW.PREFERRED_LANGUAGE),
                        row.get(PERSON_NOW.COMMUNICATION_NEEDS),
                        row.get(PERSON_NOW.SAFE_CONTACT),
                        row.get(PERSON_NOW.ADDRESS),
                        row.get(PERSON_NOW.YEAR_OF_BIRTH),
                        row.get(PERSON_NOW.WHY_UNDER_18)));
    }
}
