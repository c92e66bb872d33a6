package org.ownwords.returns.checks;

import java.util.List;
import org.ownwords.returns.cells.Line;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;

/// Cells of a return as the checks look at them.
final class CheckedCells {

    private CheckedCells() {}

    static String label(SacReturn sac, SacTable table, String enquiryType) {
        return sac.template().layout(table).block(enquiryType).line().label();
    }

    static long sum(SacReturn sac, SacTable table, String enquiryType, List<String> rows, Line column) {
        var code = column.codes().getFirst();
        return rows.stream()
                .mapToLong(row -> sac.at(table, enquiryType, row, code))
                .sum();
    }
}
