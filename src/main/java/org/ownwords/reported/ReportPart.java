package org.ownwords.reported;

/// The parts of what a Board is told, in the order they are read: people’s words come before any number. The annual
/// report has those that the Care Act 2014
/// asks for (schedule 2, paragraph 4(1)) and, beside them, what people said and what became of it.
public enum ReportPart {
    /// What people said, and what happened to them, told without names.
    WORDS("In people’s own words"),
    /// What people wanted, and whether it came about.
    FIGURES("What people wanted, and whether it came about"),
    /// Paragraph 4(1)(b).
    STRATEGY("What the Board did to carry out its plan"),
    /// What reading case files and asking people showed.
    QUALITY("What reading case files and asking people showed"),
    /// Paragraph 4(1)(d).
    REVIEWS_ENDED("What the reviews that ended in the year found"),
    /// Paragraph 4(1)(e).
    REVIEWS_GOING_ON("Reviews that have not ended in the year"),
    /// Paragraph 4(1)(f).
    FINDINGS_ACTED("What the Board did about findings of reviews"),
    /// Paragraph 4(1)(g).
    FINDINGS_NOT_ACTED("What the Board decided not to act on, and why");

    private final String words;

    ReportPart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
