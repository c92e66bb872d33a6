package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.UUID;

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

    /// In a word or two.
    String words() {
        return holiday ? "A bank holiday." : "No bank holiday.";
    }
}
