package org.ownwords.access;

/// Who reads a number.
public enum Audience {
    /// May open the cases, or owes the return: exact figures, as the record stands now.
    OPENS_CASES,
    /// All others: what may be published, as of the last cut-off.
    EVERYBODY;

    public static Audience of(Role role) {
        return switch (role) {
            case PRACTITIONER, MANAGER, ANALYST -> OPENS_CASES;
            case BOARD_VIEWER, INTERVIEWER, ADMINISTRATOR -> EVERYBODY;
        };
    }
}
