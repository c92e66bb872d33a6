package org.ownwords.switches;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads whether something is on, who answers for it, from which day on, why, and when it is looked at again. What
/// is on is looked at again within a year, unless another day is set.
final class SwitchForm {

    private SwitchForm() {}

    static Reading<SwitchEntry> read(Reader read, String code, LocalDate today) {
        var on = read.yes("on", "Select what holds from then on");
        var owner = read.line("owner", "Enter the name of whoever answers for it");
        var from = Optional.ofNullable(read.optionalDay("from")).orElse(today);
        if (from.isBefore(today)) {
            read.dayProblem(
                    "from", "The date must be today or in the future. What was recorded before stays as it was");
        }
        var why = read.words("why", "Enter why it is set");
        var entered = read.optionalDay("again");
        if (entered != null && !entered.isAfter(from)) {
            read.dayProblem("again", "The date must be after the day from which it holds");
        }
        var again = on && entered == null ? from.plusYears(1) : entered;
        return read.accept(() -> new SwitchEntry(read.typed().id(), code, on, owner, from, why, again));
    }
}
