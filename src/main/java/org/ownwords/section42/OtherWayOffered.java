package org.ownwords.section42;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// Another way was offered.
record OtherWayOffered(CaseId caseId, UUID id, By recorded) implements CaseFact {
    @Override
    public Row row() {
        return new Row("other_way", id);
    }
}
