package org.ownwords.returns;

import java.util.List;

/// A row, a column or an enquiry type of a table: its label, and the codes of the record that are counted under it.
record Line(String label, List<String> codes) {

    Line {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("Nothing is counted under " + label);
        }
        codes = List.copyOf(codes);
    }

    boolean counts(String code) {
        return codes.contains(code);
    }
}
