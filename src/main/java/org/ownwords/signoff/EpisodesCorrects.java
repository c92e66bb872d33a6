package org.ownwords.signoff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.ownwords.history.Row;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// A sign-off falls with the stage it is of: what a colleague agreed to stands no more. Otherwise it is
/// put right by looking again, and the latest counts.
@Component
class EpisodesCorrects implements Corrects {

    private static final String SIGN_OFF = "episode_sign_off";

    private final SignOffStore store;

    EpisodesCorrects(SignOffStore store) {
        this.store = store;
    }

    @Override
    public List<Correctable> correctable() {
        return List.of(Correctable.part(SIGN_OFF, "The sign-off of a stage", Map.of()));
    }

    @Override
    public Map<String, String> correctedElsewhere() {
        return Map.of(
                SIGN_OFF,
                "The sign-off of a stage is not struck through. Open the stages of the work and sign it off again. The"
                        + " latest answer counts.");
    }

    @Override
    public Set<Row> fallingWith(CaseId caseId, Set<Row> rows) {
        return store.naming(caseId, rows.stream().map(Row::id).toList()).stream()
                .map(id -> new Row(SIGN_OFF, id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
