package org.ownwords.counted;

/// A part of the national return that is counted by one statement.
public enum Part {
    /// What began in the year (SG1).
    STARTED,
    /// The risks of what ended in it (SG2).
    RISKS,
    /// How it ended (SG3, SG4).
    ENDINGS,
    /// Safeguarding Adults Reviews (SG5).
    REVIEWS
}
