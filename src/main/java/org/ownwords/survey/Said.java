package org.ownwords.survey;

import java.util.List;

/// What is said of cells of tables elsewhere: in the text around them, or in another table.
sealed interface Said {

    /// A cell: its table, its row, and its column or `names`.
    record Cell(String table, String row, String column) {}

    /// A number in the text.
    ///
    /// @param lines where it stands
    /// @param about what it is about. Two numbers about one thing should be one number
    /// @param cells of which it is the sum; none where no table has it
    record InText(List<String> lines, String about, Tabled.Says says, int value, List<Cell> cells) implements Said {
        public InText {
            lines = List.copyOf(lines);
            cells = List.copyOf(cells);
        }
    }

    /// Two cells that say the same.
    record Twice(Cell cell, Cell other) implements Said {}
}
