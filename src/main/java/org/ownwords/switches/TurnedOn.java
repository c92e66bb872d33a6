package org.ownwords.switches;

import java.time.LocalDate;
import java.util.List;

/// What one council has turned on and off over time.
///
/// @param entries the one recorded last first
public record TurnedOn(List<SwitchEntry> entries) {

    public TurnedOn {
        entries = List.copyOf(entries);
    }

    /// Whether it is on, on a day. It is off until somebody turns it on. The latest day that has come counts; of two
    /// with
    /// one day, what was recorded last.
    public boolean isOn(String code, LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code) && !entry.from().isAfter(day))
                .reduce((last, earlier) -> earlier.from().isAfter(last.from()) ? earlier : last)
                .filter(SwitchEntry::on)
                .isPresent();
    }

    /// Whether it was ever turned on.
    public boolean everOn(String code) {
        return entries.stream().anyMatch(entry -> entry.code().equals(code) && entry.on());
    }
}
