package org.ownwords.returns.files;

import org.ownwords.returns.cells.Duty;

/// The content of a cell of a workbook. There are no formulas: text that looks like one is text.
sealed interface Content {

    record Heading(String text) implements Content {}

    record Words(String text) implements Content {}

    /// An exact count, as a number.
    record Figure(long number, Duty.Kind duty) implements Content {}

    /// Empty, to be written in.
    record Box() implements Content {}
}
