package org.ownwords.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.history.Row;

/// One moment of the work on a case.
///
/// @param of    the entry it is about: the concern that is decided, the enquiry that is closed, the answer that was a
///              no. For the plan it is the case
/// @param since the day from which what was recorded bears on it, such as the day on which the concern was raised
/// @param path  the address of its form
/// @param work  whose work somebody else looks at, or null where nobody does
public record Moment(
        At at,
        Row of,
        LocalDate since,
        String path,
        @Nullable WhoseWork work) {

    /// One that is no look at the work of a colleague.
    public Moment(At at, Row of, LocalDate since, String path) {
        this(at, of, since, path, null);
    }

    /// Whether it is a look at their own work: that is for others.
    public boolean isOwnWork(Practitioner colleague) {
        return work != null && work.isOf(colleague);
    }
}
