package org.ownwords.disclosure;

/// Wholes that figures of a year are of. They are made of cells of the national return, and told where those are.
public enum YearCell implements Cell {
    /// All concerns that were raised in the year (SG1f).
    CONCERNS,
    /// All enquiries under section 42 that started in it (SG1f).
    SECTION_42,
    /// All enquiries that started in it (SG1f).
    ENQUIRIES
}
