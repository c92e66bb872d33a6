package org.ownwords.person;

import java.time.LocalDate;
import org.ownwords.page.Dated;
import org.ownwords.page.PartDay;
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
        var given = name(read, "givenName", "Enter their first name, or what they are known as");
        var family = name(read, "familyName", "Enter their last name. If it is not known, enter Not known");
        var birth = read.partDay("born");
        var whyUnder18 = read.optionalWords("whyUnder18");
        switch (Birth.on(birth, today)) {
            case Birth.Possible() -> {}
            case Birth.Impossible(var words) -> read.dayProblem("born", words);
            case Birth.UnderAge underAge when whyUnder18 == null -> read.problem("whyUnder18", underAge.words());
            case Birth.UnderAge _ -> {}
        }
        var born = birth instanceof PartDay.Whole(var day) ? day : null;
        var died = read.optionalDay("died");
        if (died != null && died.isAfter(today)) {
            read.dayProblem("died", "Their date of death must be today or in the past");
        }
        read.inOrder("died", Dated.orNull("they were born", born), Dated.orNull("they died", died));
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
                read.optionalWords("address"),
                birth instanceof PartDay.YearOnly(var year) ? year : null,
                whyUnder18);
    }

    private static String name(Reader read, String field, String missing) {
        var name = read.line(field, missing);
        PersonName.problem(name).ifPresent(why -> read.problem(field, "This name %s. Type it again".formatted(why)));
        return PersonName.kept(name);
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
                .with("address", orNothing(details.address()))
                .with("whyUnder18", orNothing(details.whyUnder18()));
        if (details.yearOfBirth() != null) {
            typed = typed.with("born-year", String.valueOf(details.yearOfBirth()));
        }
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
