package org.ownwords.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ownwords.survey.Tabled.Column;
import org.ownwords.survey.Tabled.Row;
import org.ownwords.survey.Tabled.Rows;
import org.ownwords.survey.Tabled.Says;

/// Whether the percentages of a table are right by their numbers, and add up.
final class PercentagesAddUp {

    private static final int HUNDRED = 100;

    private final List<Slip> slips = new ArrayList<>();

    private PercentagesAddUp() {}

    static List<Slip> of(Tabled table) {
        var adding = new PercentagesAddUp();
        adding.percentages(table);
        return List.copyOf(adding.slips);
    }

    private void percentages(Tabled table) {
        for (var column : table.columns()) {
            if (!column.says().isPercent()) {
                continue;
            }
            var agree = column.says() == Says.PERCENT && numbersAgree(table, column);
            if (table.how() == Rows.EACH_IN_ONE_ROW) {
                RowsAddUp.sum(table, column).ifPresent(sum -> addUp(table, column, sum, agree));
            }
        }
    }

    /// Whether each percentage is its number, rounded, and the numbers are those of all who answered.
    private boolean numbersAgree(Tabled table, Column column) {
        var answered = table.answered();
        if (answered == null) {
            return false;
        }
        var agree = true;
        var whole = 0;
        for (var row : table.rows()) {
            var percent = row.in(column);
            var number = number(table, row);
            if (percent.isEmpty() || number.isEmpty()) {
                agree = false;
                continue;
            }
            whole += number.getAsInt();
            if (!Tabled.isPercent(percent.getAsInt(), number.getAsInt(), answered)) {
                agree = false;
                slips.add(new Slip.PercentAndNumber(
                        table.number(),
                        row.words(),
                        column.name(),
                        percent.getAsInt(),
                        number.getAsInt(),
                        answered,
                        table.columns(Says.COUNT).stream()
                                .allMatch(each -> row.in(each).isEmpty())));
            }
        }
        return agree && whole == answered;
    }

    /// The number of a row where it has one number, or how many it names.
    private static OptionalInt number(Tabled table, Row row) {
        var counts = table.columns(Says.COUNT);
        if (counts.size() > 1) {
            return OptionalInt.empty();
        }
        if (counts.size() == 1 && row.in(counts.getFirst()).isPresent()) {
            return row.in(counts.getFirst());
        }
        return row.names().isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.named());
    }

    private void addUp(Tabled table, Column column, int sum, boolean agree) {
        if (sum == HUNDRED) {
            return;
        }
        slips.add(
                agree || Math.abs(sum - HUNDRED) <= 1
                        ? new Slip.Rounded(table.number(), column.name(), sum)
                        : new Slip.ColumnOfPercent(table.number(), column.name(), sum));
    }
}
