package org.ownwords.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;

/// How a person is known: everything about them that does not belong to one case. It is one row and one form,
/// and a change of any of it is the whole of it anew, so it is one record, as wide as they are.
///
/// @param ethnicity as they describe it, or null if not asked
public record Details(
        String givenName,
        String familyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate dateOfDeath,
        Gender gender,
        @Nullable Ethnicity ethnicity,
        @Nullable String nhsNumber,
        @Nullable String preferredLanguage,
        @Nullable String communicationNeeds,
        @Nullable String safeContact,
        @Nullable String address) {

    public String name() {
        return givenName + " " + familyName;
    }
}
