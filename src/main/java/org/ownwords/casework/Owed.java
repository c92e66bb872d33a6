package org.ownwords.casework;

import org.ownwords.person.CaseId;

/// Something that is to be done next on a case: because of what, what it is, by whom and by when, and what
/// hangs on it.
///
/// @param between whether it is between colleagues, and nobody else's to see: only whoever it waits for has it
///                on a list or on the page of the case. It is wide because a line of a list is made of all of
///                it
public record Owed(
        CaseId caseId, Because because, Prompt prompt, Whom whom, When when, Bearing bearing, boolean between) {

    /// Something that everybody who works on the case may see.
    public Owed(CaseId caseId, Because because, Prompt prompt, Whom whom, When when, Bearing bearing) {
        this(caseId, because, prompt, whom, when, bearing, false);
    }

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
