package org.ownwords.letter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.ownwords.history.Row;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// Letters. With one that was never sent falls that whoever raised the concern was told by it. A letter that was
/// sent stays where what it is about was recorded in error.
@Component
class LetterCorrects implements Corrects {

    private static final String LETTER = "letter";

    private final LetterFallsStore falls;

    LetterCorrects(LetterFallsStore falls) {
        this.falls = falls;
    }

    @Override
    public List<Correctable> correctable() {
        return List.of(Correctable.of(LETTER, "A letter"));
    }

    @Override
    public Set<Row> fallingWith(CaseId caseId, Set<Row> rows) {
        var told = rows.stream()
                .filter(row -> row.table().equals(LETTER))
                .map(row -> Letters.told(row.id()))
                .collect(Collectors.toSet());
        return told.isEmpty()
                ? Set.of()
                : falls.told(caseId, told).stream()
                        .map(id -> new Row("referrer_told", id))
                        .collect(Collectors.toSet());
    }
}
