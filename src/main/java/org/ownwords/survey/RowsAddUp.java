package org.ownwords.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import org.ownwords.survey.Tabled.Column;
import org.ownwords.survey.Tabled.Says;

/// Whether the numbers in the rows of a table add up to all who answered.
final class RowsAddUp {

    private final List<Slip> slips = new ArrayList<>();

    private RowsAddUp() {}

    static List<Slip> of(Tabled table) {
        var adding = new RowsAddUp();
        adding.rows(table);
        return List.copyOf(adding.slips);
    }

    private void rows(Tabled table) {
        var answered = table.answered();
        if (answered == null) {
            return;
        }
        switch (table.how()) {
            case EACH_IN_ONE_ROW ->
                table.columns(Says.COUNT)
                        .forEach(column -> sum(table, column).stream()
                                .filter(sum -> sum != answered)
                                .forEach(sum -> slips.add(new Slip.RowsAndAnswered(table.number(), sum, answered))));
            case EACH_ROW_FOR_ITSELF -> across(table, answered);
            case LISTED -> {}
        }
    }

    /// What a column adds up to; nothing where a row says nothing in it.
    static OptionalInt sum(Tabled table, Column column) {
        return table.rows().stream().allMatch(row -> row.in(column).isPresent())
                ? OptionalInt.of(table.rows().stream()
                        .mapToInt(row -> row.in(column).orElseThrow())
                        .sum())
                : OptionalInt.empty();
    }

    private void across(Tabled table, int answered) {
        var sums = new LinkedHashMap<String, Integer>();
        for (var row : table.rows()) {
            if (row.ofAll()) {
                sums.put(
                        row.words(),
                        table.columns(Says.COUNT).stream()
                                .mapToInt(column -> row.in(column).orElse(0))
                                .sum());
            }
        }
        var otherwise = new LinkedHashMap<>(sums);
        otherwise.values().removeIf(sum -> sum == answered);
        if (!otherwise.isEmpty()) {
            var all = sums.values().stream().mapToInt(Integer::intValue).summaryStatistics();
            slips.add(new Slip.RowsDiffer(table.number(), answered, all.getMin(), all.getMax(), otherwise));
        }
    }
}
