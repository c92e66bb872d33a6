package org.ownwords.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody, as they are known now.
///
/// @param detailsId the row that says so; a change names it
public record Person(PersonId id, UUID detailsId, Details details) {

    public String name() {
        return details.name();
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
}
