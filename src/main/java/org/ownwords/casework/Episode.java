package org.ownwords.casework;

import java.time.LocalDate;
import org.ownwords.history.Row;

/// A stage of the work that is done, and that a colleague may sign off.
///
/// @param row   the entry that it was recorded by
/// @param words what it is: "The section 42 decision of 3 July 2026"
/// @param work  whose work it is
public record Episode(Row row, String words, WhoseWork work, LocalDate on) {

    /// The identity of the colleague who recorded it.
    public String by() {
        return work.by();
    }
}
