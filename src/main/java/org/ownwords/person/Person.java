package org.ownwords.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// Somebody, as they are known now.
///
/// @param detailsId the row that says so; a change names it
public record Person(PersonId id, UUID detailsId, Details details) {

    public String name() {
        return details.name();
    }

    /// Whether a name that somebody typed is theirs: what they are called, or their whole name.
    public boolean isCalled(String typed) {
        var plain = typed.strip().replaceAll("\\s+", " ");
        return plain.equalsIgnoreCase(details.givenName()) || plain.equalsIgnoreCase(name());
    }

    /// Their age in whole years on a day, or at death if that came first; null where no date of birth is known.
    public @Nullable Integer age(LocalDate on) {
        var born = details.dateOfBirth();
        var died = details.dateOfDeath();
        if (born == null) {
            return null;
        }
        return Period.between(born, died != null && died.isBefore(on) ? died : on)
                .getYears();
    }

    /// Whether they are 18 or older, or may be.
    public boolean isAdult(LocalDate on) {
        return Birth.on(Birth.of(details.dateOfBirth(), details.yearOfBirth()), on) instanceof Birth.Possible;
    }

    /// When they were born and died, as far as it is known: `born 3 May 1952, 74 years old`.
    public String lifetime(LocalDate today) {
        var died = details.dateOfDeath();
        var age = age(today);
        return died != null
                ? born() + ", died " + Days.day(died)
                : born() + (age == null ? "" : ", %d years old".formatted(age));
    }

    /// `born 3 May 1952`, `born about 1950` or `date of birth not known`.
    public String born() {
        var born = details.born();
        return born == null ? "date of birth not known" : "born " + born;
    }
}
