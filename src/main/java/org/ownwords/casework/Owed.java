package org.ownwords.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;

/// Something that is to be done next on a case.
///
/// @param kind   what kind of thing it is, a code of the concept's own, such as `next-step`; with `row` it is one thing
/// @param row    the row that asks for it
/// @param within the row it is owed within, such as an enquiry, or null: when that has ended it is owed no longer
/// @param what   what is to be done, in words
/// @param why    why it matters if it is late, with the law or the guidance, in a line
/// @param path   where to record that it is done
public record Owed(
        CaseId caseId,
        String kind,
        UUID row,
        @Nullable UUID within,
        String what,
        Whom whom,
        When when,
        String why,
        Bearing bearing,
        String path) {

    /// How much depends on it.
    public enum Bearing {
        /// Somebody may come to harm. A pause never hides it.
        SAFETY,

        /// The case is open until it is done: a decision, the end of an enquiry, a sign-off.
        KEEPS_OPEN,

        /// The case is open until it is done, but it is the date of the whole and no next step.
        DATE_OF_THE_WHOLE,

        /// One thing to do among others.
        STEP,

        /// A prompt that falls away when the case is no longer open.
        WHILE_OPEN
    }

    /// Whether the case is open because of it.
    public boolean keepsOpen() {
        return switch (bearing) {
            case KEEPS_OPEN, DATE_OF_THE_WHOLE -> true;
            case SAFETY, STEP, WHILE_OPEN -> false;
        };
    }
}
