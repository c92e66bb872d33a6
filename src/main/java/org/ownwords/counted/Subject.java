package org.ownwords.counted;

/// What is counted of a stretch of time for the Board, by one statement each.
public enum Subject {
    /// Concerns that were raised in it: by whom, and what became of them.
    CONCERNS,
    /// How soon concerns raised in it were given to somebody, departures, and what waits.
    TIME,
    /// The duty to arrange an advocate, and requests to deprive somebody of their liberty.
    ADVOCATES,
    /// How enquiries that ended in it ended, by what they have in common.
    ENDINGS,
    /// How the people took part whose enquiries ended in it, and what they were given.
    PART
}
