package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.timescale.Targets.Target;

/// Reads how long a stage is meant to take, from which day on, and why.
final class TargetForm {

    private TargetForm() {}

    static Reading<TargetEntry> read(Reader read, String stage, LocalDate today) {
        var workingDays = read.yes("target", "Select whether there is a target") ? workingDays(read) : null;
        var from = Optional.ofNullable(read.optionalDay("from")).orElse(today);
        var why = read.words("why", "Enter why it is set");
        return read.accept(() -> new TargetEntry(read.typed().id(), new Target(stage, workingDays, from), why));
    }

    private static @Nullable Integer workingDays(Reader read) {
        var typed = read.line("workingDays", "Enter how many working days");
        try {
            var days = Integer.parseInt(typed);
            if (days >= 0 && days <= Target.MOST) {
                return days;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        read.problem("workingDays", "Enter a number of working days from 0 to %d, like 5".formatted(Target.MOST));
        return null;
    }
}
