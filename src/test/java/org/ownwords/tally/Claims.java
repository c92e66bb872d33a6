package org.ownwords.tally;

import java.util.Map;

/// How a case states what it claims.
final class Claims {

    static final String CONCERNS = "Safeguarding Concerns";
    static final String SECTION_42 = "Section 42 Enquiries";
    static final String OTHER = "Other Enquiries";
    static final String CONCLUDED_42 = "Concluded Section 42 Enquiries";
    static final String CONCLUDED_OTHER = "Concluded Other Enquiries";
    static final String REVIEWS = "Count of Safeguarding Adult Reviews";
    static final String IN_REVIEWS = "Count of Individuals Involved in Safeguarding Adult Reviews";

    private Claims() {}

    static Map.Entry<Cell, Long> claim(String table, String enquiryType, String row, String column, long value) {
        return Map.entry(new Cell(table, enquiryType, row, column), value);
    }

    /// Of a table with one dimension.
    static Map.Entry<Cell, Long> claim(String table, String enquiryType, String row, long value) {
        return claim(table, enquiryType, row, "Total", value);
    }
}
