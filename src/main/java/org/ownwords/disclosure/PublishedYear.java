package org.ownwords.disclosure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/// Everything that is published of a council's year.
///
/// @param until   the last day whose record it is of, or none where nothing can be published yet
/// @param numbers every cell, rounded to the nearest five, or empty where it is withheld
public record PublishedYear(Optional<LocalDate> until, Map<Cell, OptionalLong> numbers) {

    public PublishedYear {
        numbers = Map.copyOf(numbers);
    }

    /// A number as it may be shown, empty where it is withheld.
    public OptionalLong at(Cell cell) {
        return Objects.requireNonNullElse(numbers.get(cell), OptionalLong.empty());
    }
}
