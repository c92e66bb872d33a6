package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How long each stage is meant to take here, as one council has set it over the years.
///
/// @param list in any order
public record Targets(List<Target> list) {

    /// A setting of one council: it applies to work that starts on or after a day, until it is set again.
    ///
    /// @param stage the code of the [stage][org.ownwords.casework.Stage]
    public record Target(String stage, int workingDays, LocalDate from) {}

    public Targets {
        list = List.copyOf(list);
    }

    /// How many working days a stage is meant to take that starts on a day; nothing where that was never set.
    public Optional<Integer> workingDays(String stage, LocalDate from) {
        return list.stream()
                .filter(target -> target.stage().equals(stage) && !target.from().isAfter(from))
                .max(Comparator.comparing(Target::from))
                .map(Target::workingDays);
    }
}
