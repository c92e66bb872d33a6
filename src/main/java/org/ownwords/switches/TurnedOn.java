package org.ownwords.switches;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one council has turned on and off over time.
///
/// @param entries the one recorded last first
public record TurnedOn(List<SwitchEntry> entries) {

    public TurnedOn {
        entries = List.copyOf(entries);
    }

    /// Whether it is on, on a day. It is off until somebody turns it on.
    public boolean isOn(String code, LocalDate day) {
        return now(code, day).filter(SwitchEntry::on).isPresent();
    }

    /// What holds of a switch on a day, where anything was set. The latest day that has come counts; of two with one
    /// day, what was recorded last.
    Optional<SwitchEntry> now(String code, LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code) && !entry.from().isAfter(day))
                .reduce((last, earlier) -> earlier.from().isAfter(last.from()) ? earlier : last);
    }

    /// How many of those that are on were to be looked at again by now.
    long toLookAt(LocalDate today) {
        return entries.stream()
                .map(SwitchEntry::code)
                .distinct()
                .flatMap(code -> now(code, today).stream())
                .filter(entry -> entry.on() && entry.isToLookAt(today))
                .count();
    }

    /// Whether it was ever turned on.
    public boolean everOn(String code) {
        return entries.stream().anyMatch(entry -> entry.code().equals(code) && entry.on());
    }
}
