package org.ownwords.returns.measures;

import java.math.BigDecimal;

/// The content of one cell of a published table: a number, or the marker that says why there is none.
sealed interface Published {

    record Known(BigDecimal number) implements Published {}

    /// `[c]`: withheld because it is small.
    record Suppressed() implements Published {}

    /// `[x]`: not available.
    record NotAvailable() implements Published {}

    /// `[z]`: does not apply. There was no such council that year, or its figure was over 100%.
    record NotApplicable() implements Published {}

    /// What a cell says.
    ///
    /// @throws IllegalArgumentException if it is neither a number nor a marker: nothing is dropped silently
    static Published of(String cell) {
        return switch (cell) {
            case "[c]" -> new Suppressed();
            case "[x]" -> new NotAvailable();
            case "[z]" -> new NotApplicable();
            default -> new Known(new BigDecimal(cell));
        };
    }
}
