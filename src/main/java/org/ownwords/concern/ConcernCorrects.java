package org.ownwords.concern;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.ownwords.history.Row;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// A concern that was recorded in error falls with everything that was done because of it.
@Component
class ConcernCorrects implements Corrects {

    private static final String CONCERN = "concern";

    private final ConcernFallsStore falls;

    ConcernCorrects(ConcernFallsStore falls) {
        this.falls = falls;
    }

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of(CONCERN, "A concern"),
                Correctable.of("referrer_told", "What the referrer was told", "concern_id", CONCERN),
                Correctable.of("concern_support", "What the person needs support with", "concern_id", CONCERN));
    }

    /// A concern that was recorded again: what was done because of it names the first.
    @Override
    public Set<Row> fallingWith(CaseId caseId, Set<Row> rows) {
        var concerns = rows.stream()
                .filter(row -> row.table().equals(CONCERN))
                .map(Row::id)
                .collect(Collectors.toSet());
        return concerns.isEmpty()
                ? Set.of()
                : falls.firsts(caseId, concerns).stream()
                        .map(first -> new Row(CONCERN, first))
                        .collect(Collectors.toSet());
    }
}
