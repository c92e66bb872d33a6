package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.UUID;
import org.ownwords.page.Days;

/// Whether a day is a bank holiday here, as somebody sets it.
///
/// @param id      of the row
/// @param holiday whether it is one; if not, it is a working day like another
/// @param why     why it is set, and where it was announced
record BankHolidayEntry(UUID id, LocalDate day, boolean holiday, String why) {

    public BankHolidayEntry {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A bank holiday is set for a reason");
        }
    }

    /// In a sentence: `4 May 2026 is a bank holiday.`
    String words() {
        return "%s is %s bank holiday.".formatted(Days.day(day), holiday ? "a" : "no");
    }
}
