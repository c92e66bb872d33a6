package org.ownwords.interchange;

import java.util.Locale;

/// A kind of record that the interchange has a file of.
public enum Kind {
    PERSON("in_people", Made.PERSON),
    CONCERN("in_concerns", Made.CONCERN),
    ENQUIRY("in_enquiries", Made.ENQUIRY),
    OUTCOME("in_outcomes", Made.OUTCOME),
    RISK("in_risks", Made.RISK),
    REVIEW("in_reviews", Made.REVIEW);

    private final String staged;
    private final Made made;

    Kind(String staged, Made made) {
        this.staged = staged;
        this.made = made;
    }

    /// As `origin` and the columns of the files call it: `person`, and `person_id`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The temporary table of the rows of its file while a folder is brought in ([Staged]).
    public String staged() {
        return staged;
    }

    /// The row that a row of its file becomes.
    public Made made() {
        return made;
    }

    /// The id of the row that a staged row is in the record, or is to become, in SQL.
    public String id(String alias) {
        return "coalesce(%1$s.row_id, %2$s)".formatted(alias, made.from(alias));
    }
}
