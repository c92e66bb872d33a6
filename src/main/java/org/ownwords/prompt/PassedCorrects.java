package org.ownwords.prompt;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.ownwords.history.Row;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// That a prompt was passed falls with the entry that it was passed for.
@Component
class PassedCorrects implements Corrects {

    private static final String PASSED = "prompt_passed";

    private final PassedStore store;

    PassedCorrects(PassedStore store) {
        this.store = store;
    }

    @Override
    public List<Correctable> correctable() {
        return List.of(Correctable.of(PASSED, "That a prompt was passed"));
    }

    @Override
    public Set<Row> fallingWith(CaseId caseId, Set<Row> rows) {
        return store.about(caseId, rows.stream().map(Row::id).toList()).stream()
                .map(id -> new Row(PASSED, id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
