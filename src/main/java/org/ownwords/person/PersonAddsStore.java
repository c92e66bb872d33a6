package org.ownwords.person;

import static ownwords.generated.db.Tables.PERSON;
import static ownwords.generated.db.Tables.PERSON_DETAILS;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.vocabulary.Ethnicity;
import org.springframework.stereotype.Repository;

/// What is recorded of people.
@Repository
class PersonAddsStore {

    private final DSLContext db;

    PersonAddsStore(DSLContext db) {
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
                        .set(PERSON_DETAILS.YEAR_OF_BIRTH, details.yearOfBirth())
                        .set(PERSON_DETAILS.WHY_UNDER_18, details.whyUnder18())
                        .set(PERSON_DETAILS.RECORDED_AT, by.recordedAt())
                        .set(PERSON_DETAILS.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
