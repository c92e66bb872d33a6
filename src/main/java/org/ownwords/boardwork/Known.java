package org.ownwords.boardwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry as it stands. It is wide because a list shows all of this of each.
///
/// @param lastRow what says it now
/// @param inError whether it should not be here
/// @param by      the identity of whoever recorded what it says now
/// @param latest  what was said of it last, or null
record Known(
        UUID id,
        UUID lastRow,
        Entry says,
        boolean inError,
        String by,
        Instant at,
        @Nullable Latest latest) {

    /// What was said of an entry last.
    ///
    /// @param nextOn when it is looked at again, or null
    record Latest(Standing standing, LocalDate on, @Nullable LocalDate nextOn) {}

    /// Whether something is still to come of it.
    boolean isOpen() {
        return latest == null || latest.standing().isOpen();
    }

    /// By when: as was said last, or else as it was recorded. Null where it is open to no day, or not open.
    @Nullable LocalDate dueOn() {
        if (!isOpen()) {
            return null;
        }
        return latest != null && latest.nextOn() != null ? latest.nextOn() : says.dueOn();
    }

    /// The day that can be put beside a trend: of what it says, or else of what came of it last. Null where neither
    /// has one.
    @Nullable LocalDate day() {
        return says.on() != null ? says.on() : latest == null ? null : latest.on();
    }

    boolean isOverdue(LocalDate today) {
        var due = dueOn();
        return due != null && due.isBefore(today);
    }

    About asAbout() {
        return new About(says.noun(), id);
    }

    String path() {
        return asAbout().path();
    }
}
