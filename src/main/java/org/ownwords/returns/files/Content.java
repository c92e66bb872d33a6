package org.ownwords.returns.files;

import org.ownwords.returns.cells.Duty;

/// The content of a cell of a workbook. There are no formulas: text that looks like one is text. What a
/// workbook cannot hold is left out of it ([XmlText]).
sealed interface Content {

    record Heading(String text) implements Content {

        public Heading {
            text = XmlText.of(text);
        }
    }

    record Words(String text) implements Content {

        public Words {
            text = XmlText.of(text);
        }
    }

    /// An exact count, as a number.
    record Figure(long number, Duty.Kind duty) implements Content {}

    /// Empty, to be written in.
    record Box() implements Content {}
}
