package org.ownwords.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.Gender;

/// One detail of a person, for whatever looks at each by itself: what a colleague changed meanwhile, what the
/// timeline says of a change, and what differs between two records.
public enum DetailField {
    GIVEN_NAME("givenName", "First name"),
    FAMILY_NAME("familyName", "Last name"),
    DATE_OF_BIRTH("born", "Date of birth"),
    DATE_OF_DEATH("died", "Date of death"),
    GENDER("gender", "Gender"),
    ETHNICITY("ethnicity", "Ethnic group"),
    SAFE_CONTACT("safeContact", "How they can be reached safely"),
    COMMUNICATION_NEEDS("communicationNeeds", "What they need in order to take part"),
    PREFERRED_LANGUAGE("preferredLanguage", "Language they prefer"),
    ADDRESS("address", "Where they are staying"),
    NHS_NUMBER("nhsNumber", "NHS number"),
    WHY_UNDER_18("whyUnder18", "Why somebody under 18 is recorded here");

    private final String code;
    private final String words;

    DetailField(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// What its question is called on a form.
    public String code() {
        return code;
    }

    /// Its label.
    public String words() {
        return words;
    }

    /// What is recorded of it, as a page says it, or nothing.
    public Optional<String> text(Details details) {
        return Optional.ofNullable(
                switch (this) {
                    case GIVEN_NAME -> details.givenName();
                    case FAMILY_NAME -> details.familyName();
                    case DATE_OF_BIRTH -> details.born();
                    case DATE_OF_DEATH -> day(details.dateOfDeath());
                    case GENDER -> details.gender().words();
                    case ETHNICITY -> words(details.ethnicity());
                    case SAFE_CONTACT -> details.safeContact();
                    case COMMUNICATION_NEEDS -> details.communicationNeeds();
                    case PREFERRED_LANGUAGE -> details.preferredLanguage();
                    case ADDRESS -> details.address();
                    case NHS_NUMBER -> details.nhsNumber();
                    case WHY_UNDER_18 -> details.whyUnder18();
                });
    }

    /// Whether anything is known of it.
    boolean isKnown(Details details) {
        return text(details).isPresent() && (this != GENDER || details.gender() != Gender.NOT_KNOWN);
    }

    /// Those in which two differ, in the order of the form.
    public static List<DetailField> differing(Details one, Details other) {
        return Stream.of(values())
                .filter(each -> !each.text(one).equals(each.text(other)))
                .toList();
    }

    /// Details made of others: each field as it is in those that are chosen for it.
    public static Details each(Function<DetailField, Details> from) {
        return new Details(
                from.apply(GIVEN_NAME).givenName(),
                from.apply(FAMILY_NAME).familyName(),
                from.apply(DATE_OF_BIRTH).dateOfBirth(),
                from.apply(DATE_OF_DEATH).dateOfDeath(),
                from.apply(GENDER).gender(),
                from.apply(ETHNICITY).ethnicity(),
                from.apply(NHS_NUMBER).nhsNumber(),
                from.apply(PREFERRED_LANGUAGE).preferredLanguage(),
                from.apply(COMMUNICATION_NEEDS).communicationNeeds(),
                from.apply(SAFE_CONTACT).safeContact(),
                from.apply(ADDRESS).address(),
                from.apply(DATE_OF_BIRTH).yearOfBirth(),
                from.apply(WHY_UNDER_18).whyUnder18());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Days.day(day);
    }

    private static @Nullable String words(@Nullable Coded coded) {
        return coded == null ? null : coded.words();
    }
}
