package org.ownwords.returns.cells;

import static org.ownwords.returns.cells.SacTable.SG2C;
import static org.ownwords.returns.cells.SacTable.SG2E;

import java.util.List;
import org.ownwords.disclosure.Cell;

/// What ASCOF 4B is made of: cells of section 42 enquiries, over all sources of risk.
@SuppressWarnings("ImmutableEnumChecker") // its rows are made once and never changed
public enum AscofTotal implements Cell {
    /// The risk was reduced or removed.
    BETTER(SG2E, "reduced", "removed"),
    /// The risk was reduced or removed, or remained.
    OUTCOMES(SG2E, "reduced", "removed", "remained"),
    /// A risk was identified, whether or not action was taken.
    IDENTIFIED(SG2C, "identified-action", "identified-no-action");

    private final SacTable table;
    private final List<String> rows;

    AscofTotal(SacTable table, String... rows) {
        this.table = table;
        this.rows = List.of(rows);
    }

    public List<SacCell> cells(SacTemplate template) {
        var layout = template.layout(table);
        return rows.stream()
                .flatMap(row -> layout.columns().stream()
                        .map(column ->
                                layout.cell("section-42", row, column.codes().getFirst())))
                .toList();
    }

    public long of(SacReturn sac) {
        return cells(sac.template()).stream().mapToLong(sac::at).sum();
    }
}
