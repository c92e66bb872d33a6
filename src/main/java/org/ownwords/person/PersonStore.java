package org.ownwords.person;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.PERSON;
import static ownwords.generated.db.Tables.PERSON_DETAILS;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Actor;
import org.ownwords.access.By;
import org.ownwords.access.Reach;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {

    /// The most people a search gives. Whoever is not among them needs a narrower search.
    static final int MOST = 25;

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
        for (var name : query.names()) {
            condition =
                    condition.and(startsWith(PERSON_NOW.FAMILY_NAME, name).or(startsWith(PERSON_NOW.GIVEN_NAME, name)));
        }
        return fetch(actor, condition);
    }

    List<Person> like(Actor actor, Details details) {
        var sameName = lower(PERSON_NOW.FAMILY_NAME).eq(details.familyName().toLowerCase(Locale.ROOT));
        var sameInitial = startsWith(PERSON_NOW.GIVEN_NAME, details.givenName().substring(0, 1));
        var likely = sameName.and(sameInitial);
        if (details.dateOfBirth() != null) {
            likely = likely.or(PERSON_NOW
                    .DATE_OF_BIRTH
                    .eq(details.dateOfBirth())
                    .and(sameName.or(
                            lower(PERSON_NOW.GIVEN_NAME).eq(details.givenName().toLowerCase(Locale.ROOT)))));
        }
        if (details.nhsNumber() != null) {
            likely = likely.or(PERSON_NOW.NHS_NUMBER.eq(details.nhsNumber()));
        }
        return fetch(actor, likely);
    }

    private static Condition startsWith(Field<String> name, String beginning) {
        return lower(name).startsWith(val(beginning.toLowerCase(Locale.ROOT)));
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
