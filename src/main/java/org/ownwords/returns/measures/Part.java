package org.ownwords.returns.measures;

import org.ownwords.returns.cells.AscofTotal;

/// What measures are made of.
enum Part {
    CONCERNS("concern"),
    SECTION_42("section-42"),
    OTHER("other"),
    BETTER(""),
    OUTCOMES(""),
    IDENTIFIED("");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    /// The enquiry type of SG1f that counts it; empty where that is another table.
    String code() {
        return code;
    }

    static Part of(AscofTotal total) {
        return switch (total) {
            case BETTER -> BETTER;
            case OUTCOMES -> OUTCOMES;
            case IDENTIFIED -> IDENTIFIED;
        };
    }
}
