package org.ownwords.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Dated;
import org.ownwords.page.Days;
import org.ownwords.page.Lifetime;
import org.ownwords.page.PartDay;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;

/// How a person is known: everything about them that does not belong to one case. It is one row and one form,
/// and a change of any of it is the whole of it anew, so it is one record, as wide as they are.
///
/// @param ethnicity   as they describe it, or null if not asked
/// @param yearOfBirth the year, which may be a guess, where the day is not known; or null
/// @param whyUnder18  why somebody under 18 is recorded here, or null
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
        @Nullable String address,
        @Nullable Integer yearOfBirth,
        @Nullable String whyUnder18) {

    /// Somebody whose day of birth is known, or nothing of it, and who is an adult.
    public Details(
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
        this(
                givenName,
                familyName,
                dateOfBirth,
                dateOfDeath,
                gender,
                ethnicity,
                nhsNumber,
                preferredLanguage,
                communicationNeeds,
                safeContact,
                address,
                null,
                null);
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /// When they were born, as far as it is known: `3 May 1952` or `about 1950`; or null.
    public @Nullable String born() {
        return switch (Birth.of(dateOfBirth, yearOfBirth)) {
            case PartDay.Whole(var day) -> Days.day(day);
            case PartDay.YearOnly(var year) -> "about " + year;
            case PartDay.NotKnown() -> null;
        };
    }

    /// That they were born, where the day is known; or null.
    public @Nullable Dated birth() {
        return Dated.orNull("they were born", dateOfBirth);
    }

    /// From when to when they lived, as far as it is known.
    public Lifetime lifetime() {
        return new Lifetime(Birth.of(dateOfBirth, yearOfBirth), dateOfDeath);
    }

    /// That they died, or null.
    public @Nullable Dated death() {
        return Dated.orNull("they died", dateOfDeath);
    }
}
