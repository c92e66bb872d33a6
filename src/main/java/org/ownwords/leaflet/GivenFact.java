package org.ownwords.leaflet;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// Somebody was given information.
record GivenFact(CaseId caseId, UUID given, By recorded) implements CaseFact {
    @Override
    public Row row() {
        return new Row("leaflet_given", given);
    }
}
