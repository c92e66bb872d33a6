package org.ownwords.person;

import java.time.LocalDate;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;

/// Reads a person's details from a form. Only a name is needed: much may be unknown when a concern is first
/// raised.
public final class DetailsForm {

    private DetailsForm() {}

    /// The details that were typed.
    ///
    /// @param today no birth or death can be after it
    public static Details read(Reader read, LocalDate today) {
        var given = read.line("givenName", "Enter their first name, or what they are known as");
        var family = read.line("familyName", "Enter their last name. If it is not known, enter Not known");
        var born = read.optionalDay("born");
        if (born != null && born.isAfter(today)) {
            read.dayProblem("born", "Their date of birth must be in the past");
        }
        var died = read.optionalDay("died");
        if (died != null && (died.isAfter(today) || (born != null && died.isBefore(born)))) {
            read.dayProblem("died", "Their date of death must be after their birth, and not in the future");
        }
        var gender = read.optionalChoice("gender", Gender::of).orElse(Gender.NOT_KNOWN);
        var nhsNumber = read.optionalLine("nhsNumber");
        if (nhsNumber != null && NhsNumber.of(nhsNumber).isEmpty()) {
            read.problem("nhsNumber", "Check the NHS number. It has 10 digits, and one of these is not right");
        }
        return new Details(
                given,
                family,
                born,
                died,
                gender,
                read.optionalChoice("ethnicity", Ethnicity::of).orElse(null),
                nhsNumber == null
                        ? null
                        : NhsNumber.of(nhsNumber).map(NhsNumber::digits).orElse(null),
                read.optionalLine("preferredLanguage"),
                read.optionalWords("communicationNeeds"),
                read.optionalWords("safeContact"),
                read.optionalWords("address"));
    }

    /// What is known already, as if it had been typed, for a form that changes it.
    static Typed typed(Details details) {
        var typed = Typed.nothing()
                .with("givenName", details.givenName())
                .with("familyName", details.familyName())
                .with("gender", details.gender().code())
                .with(
                        "ethnicity",
                        details.ethnicity() == null ? "" : details.ethnicity().code())
                .with("nhsNumber", orNothing(details.nhsNumber()))
                .with("preferredLanguage", orNothing(details.preferredLanguage()))
                .with("communicationNeeds", orNothing(details.communicationNeeds()))
                .with("safeContact", orNothing(details.safeContact()))
                .with("address", orNothing(details.address()));
        return day(day(typed, "born", details.dateOfBirth()), "died", details.dateOfDeath());
    }

    private static Typed day(Typed typed, String field, @org.jspecify.annotations.Nullable LocalDate day) {
        return day == null
                ? typed
                : typed.with(field + "-day", String.valueOf(day.getDayOfMonth()))
                        .with(field + "-month", String.valueOf(day.getMonthValue()))
                        .with(field + "-year", String.valueOf(day.getYear()));
    }

    private static String orNothing(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
