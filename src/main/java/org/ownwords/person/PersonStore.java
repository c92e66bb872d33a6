package org.ownwords.person;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.PERSON;
import static ownwords.generated.db.Tables.PERSON_DETAILS;
import static ownwords.generated.db.Tables.PERSON_NAME;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Actor;
import org.ownwords.access.By;
import org.ownwords.access.Reach;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {

    /// The most people a search gives. To find others, search more narrowly.
    static final int MOST = 25;

    /// The last character there is. No name has it.
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final DSLContext db;

    PersonStore(DSLContext db) {
        this.db = db;
    }

    boolean addPerson(PersonId id, By by) {
        return db.insertInto(PERSON)
                        .set(PERSON.AUTHORITY, by.authority())
                        .set(PERSON.ID, id.value())
                        .set(PERSON.RECORDED_AT, by.recordedAt())
                        .set(PERSON.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addDetails(UUID id, PersonId person, @Nullable UUID replaces, Details details, By by) {
        return db.insertInto(PERSON_DETAILS)
                        .set(PERSON_DETAILS.AUTHORITY, by.authority())
                        .set(PERSON_DETAILS.ID, id)
                        .set(PERSON_DETAILS.PERSON_ID, person.value())
                        .set(PERSON_DETAILS.REPLACES, replaces)
                        .set(PERSON_DETAILS.GIVEN_NAME, details.givenName())
                        .set(PERSON_DETAILS.FAMILY_NAME, details.familyName())
                        .set(PERSON_DETAILS.DATE_OF_BIRTH, details.dateOfBirth())
                        .set(PERSON_DETAILS.DATE_OF_DEATH, details.dateOfDeath())
                        .set(PERSON_DETAILS.GENDER, details.gender().code())
                        .set(
                                PERSON_DETAILS.ETHNICITY,
                                Optional.ofNullable(details.ethnicity())
                                        .map(Ethnicity::code)
                                        .orElse(null))
                        .set(PERSON_DETAILS.NHS_NUMBER, details.nhsNumber())
                        .set(PERSON_DETAILS.PREFERRED_LANGUAGE, details.preferredLanguage())
                        .set(PERSON_DETAILS.COMMUNICATION_NEEDS, details.communicationNeeds())
                        .set(PERSON_DETAILS.SAFE_CONTACT, details.safeContact())
                        .set(PERSON_DETAILS.ADDRESS, details.address())
                        .set(PERSON_DETAILS.RECORDED_AT, by.recordedAt())
                        .set(PERSON_DETAILS.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isDetails(UUID id, PersonId person) {
        return db.fetchExists(
                PERSON_DETAILS, PERSON_DETAILS.ID.eq(id).and(PERSON_DETAILS.PERSON_ID.eq(person.value())));
    }

    Optional<Person> find(Actor actor, PersonId id) {
        return fetch(actor, PERSON_NOW.PERSON_ID.eq(id.value())).stream().findFirst();
    }

    List<Person> search(Actor actor, Query query) {
        if (query.isEmpty()) {
            return List.of();
        }
        var condition = noCondition();
        if (query.nhsNumber() != null) {
            condition = condition.and(PERSON_NOW.NHS_NUMBER.eq(query.nhsNumber()));
        }
        if (query.born() != null) {
            condition = condition.and(PERSON_NOW.DATE_OF_BIRTH.eq(query.born()));
        }
        if (!query.names().isEmpty()) {
            condition = condition.and(PERSON_NOW.ID.in(named(
                    actor.authority(),
                    query.names().stream()
                            .map(name -> beginsWith(PERSON_NAME.FAMILY, name).or(beginsWith(PERSON_NAME.GIVEN, name)))
                            .reduce(noCondition(), Condition::and))));
        }
        return fetch(actor, condition);
    }

    /// Each kind of likeness in its own query: an index can answer one condition, but not "this or that".
    List<Person> like(Actor actor, Details details) {
        var authority = actor.authority();
        var family = PERSON_NAME.FAMILY.eq(small(details.familyName()));
        var given = PERSON_NAME.GIVEN.eq(small(details.givenName()));
        var initial = beginsWith(
                PERSON_NAME.GIVEN, Character.toString(details.givenName().codePointAt(0)));
        var alike = named(authority, family.and(initial));
        if (details.dateOfBirth() != null) {
            alike = alike.union(select(PERSON_DETAILS.ID)
                    .from(PERSON_DETAILS)
                    .join(PERSON_NAME)
                    .on(PERSON_NAME.AUTHORITY.eq(PERSON_DETAILS.AUTHORITY))
                    .and(PERSON_NAME.DETAILS_ID.eq(PERSON_DETAILS.ID))
                    .where(PERSON_DETAILS.AUTHORITY.eq(authority))
                    .and(PERSON_DETAILS.DATE_OF_BIRTH.eq(details.dateOfBirth()))
                    .and(family.or(given)));
        }
        if (details.nhsNumber() != null) {
            alike = alike.union(select(PERSON_DETAILS.ID)
                    .from(PERSON_DETAILS)
                    .where(PERSON_DETAILS.AUTHORITY.eq(authority))
                    .and(PERSON_DETAILS.NHS_NUMBER.eq(details.nhsNumber())));
        }
        return fetch(actor, PERSON_NOW.ID.in(alike));
    }

    private static Select<Record1<UUID>> named(String authority, Condition names) {
        return select(PERSON_NAME.DETAILS_ID)
                .from(PERSON_NAME)
                .where(PERSON_NAME.AUTHORITY.eq(authority))
                .and(names);
    }

    /// In the order of characters, all names with the same beginning lie between that beginning and the
    /// beginning followed by the last character.
    private static Condition beginsWith(Field<String> name, String beginning) {
        var small = small(beginning);
        return name.ge(small).and(name.lt(small + LAST));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Condition within(Reach reach) {
        return switch (reach) {
            case Reach.Council() -> noCondition();
            case Reach.Matters matters -> PERSON_NOW.PERSON_ID.in(matters.ids());
        };
    }

    private List<Person> fetch(Actor actor, Condition condition) {
        return db.select(
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
                        PERSON_NOW.ADDRESS)
                .from(PERSON_NOW)
                .where(PERSON_NOW.AUTHORITY.eq(actor.authority()))
                .and(within(actor.reach()))
                .and(condition)
                .orderBy(PERSON_NOW.FAMILY_NAME, PERSON_NOW.GIVEN_NAME, PERSON_NOW.DATE_OF_BIRTH)
                .limit(MOST)
                .fetch(mapping(PersonStore::person));
    }

    static Person person(
            UUID id,
            UUID detailsId,
            String givenName,
            String familyName,
            @Nullable LocalDate born,
            @Nullable LocalDate died,
            String gender,
            @Nullable String ethnicity,
            @Nullable String nhsNumber,
            @Nullable String language,
            @Nullable String communication,
            @Nullable String safeContact,
            @Nullable String address) {
        return new Person(
                new PersonId(id),
                detailsId,
                new Details(
                        givenName,
                        familyName,
                        born,
                        died,
                        Gender.of(gender).orElse(Gender.NOT_KNOWN),
                        ethnicity == null ? null : Ethnicity.of(ethnicity).orElse(null),
                        nhsNumber,
                        language,
                        communication,
                        safeContact,
                        address));
    }
}
