package org.ownwords.exchange.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ownwords.exchange.format.InterchangeFile;

/// Good rows that somebody should look at, as the concepts say.
final class FlaggedStore {

    record Line(long line, String reason) {}

    private final DSLContext db;
    private final BroughtInRows rows;

    FlaggedStore(DSLContext db, BroughtInRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The lines of a file, in order, each with the reason.
    List<Line> lines(InterchangeFile file) {
        var flagged = rows.flagged(file);
        if (flagged.isEmpty()) {
            return List.of();
        }
        return db.fetch(flagged.stream()
                        .map(each -> "select n.line, %s from (%s) n".formatted(DSL.inline(each.reason()), each.lines()))
                        .collect(Collectors.joining(" union all ", "", " order by 1, 2")))
                .map(row -> new Line(row.get(0, Long.class), row.get(1, String.class)));
    }
}
