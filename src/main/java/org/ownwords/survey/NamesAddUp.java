package org.ownwords.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ownwords.survey.AddsUp.Looked;
import org.ownwords.survey.Tabled.Rows;
import org.ownwords.survey.Tabled.Says;

/// Whether as many are named in a table as it says, and everybody once.
final class NamesAddUp {

    private final List<Slip> slips = new ArrayList<>();

    private NamesAddUp() {}

    static List<Slip> of(Tabled table, Looked looked) {
        var adding = new NamesAddUp();
        adding.names(table, looked);
        return List.copyOf(adding.slips);
    }

    private void names(Tabled table, Looked looked) {
        if (!table.hasNames()) {
            return;
        }
        var counts = table.columns(Says.COUNT);
        for (var row : table.rows()) {
            for (var column : counts) {
                row.in(column).stream()
                        .filter(said -> said != row.named())
                        .filter(said -> !row.names().isEmpty() || table.how() == Rows.EACH_IN_ONE_ROW)
                        .forEach(said ->
                                slips.add(new Slip.NamesAndNumber(table.number(), row.words(), row.named(), said)));
            }
        }
        if (table.how() == Rows.EACH_IN_ONE_ROW) {
            everybodyOnce(table, looked);
        }
    }

    private void everybodyOnce(Tabled table, Looked looked) {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (var row : table.rows()) {
            for (var named : row.names()) {
                var name = looked.called().apply(named.name());
                if (!seen.add(name)) {
                    twice.add(name);
                }
            }
        }
        if (!twice.isEmpty()) {
            slips.add(new Slip.InTwoRows(table.number(), twice));
        }
        var missing =
                looked.everybody().stream().filter(name -> !seen.contains(name)).toList();
        if (!missing.isEmpty()) {
            slips.add(new Slip.InNoRow(table.number(), missing));
        }
    }
}
