package org.ownwords.workforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry as it stands. It is wide because a list shows all of this of each.
///
/// @param lastRow what says it now
/// @param inError whether it should not be here
/// @param by      the identity of whoever recorded what it says now
/// @param latest  what was said to have come of it last, or null
record Known(
        UUID id,
        UUID lastRow,
        Entry says,
        boolean inError,
        String by,
        Instant at,
        @Nullable Latest latest) {

    /// What was said to have come of it last.
    ///
    /// @param nextOn when it is looked at again, or null
    record Latest(Standing standing, LocalDate on, @Nullable LocalDate nextOn) {}

    boolean isOpen() {
        return latest == null || latest.standing() == Standing.GOES_ON;
    }

    /// By when: as was said last, or else as it was recorded. Null where no day is set, or nothing is still to come.
    @Nullable LocalDate dueOn() {
        if (!isOpen()) {
            return null;
        }
        return latest != null && latest.nextOn() != null ? latest.nextOn() : says.dueOn();
    }

    /// What a list says beside the heading, to somebody.
    String beside(Names names, String reader) {
        return switch (says) {
            case Supervision _, NeedsMore _ -> names.of(MayRead.named(says));
            case Reflection reflection -> shared(reflection, names, reader);
            case Course course ->
                course.required() ? "Everybody must have had it: " + Course.roleWords(course.roles()) : "";
            case Forum forum -> forum.kind().words();
            case Champion champion -> champion.kind().words() + ". " + champion.reach();
            case Need need -> need.whom(names);
            case Agreed _, News _, Reply _, Had _, Question _ -> "";
        };
    }

    private static String shared(Reflection reflection, Names names, String reader) {
        var with = reflection.sharedWith();
        if (with == null) {
            return "";
        }
        return reflection.writer().equals(reader)
                ? "Shared with " + names.of(with)
                : "Shared with you by " + names.of(reflection.writer());
    }

    About asAbout() {
        return new About(says.noun(), id);
    }

    String path() {
        return asAbout().path();
    }
}
