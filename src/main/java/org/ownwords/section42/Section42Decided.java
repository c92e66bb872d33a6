package org.ownwords.section42;

import org.ownwords.access.By;
import org.ownwords.concern.ConcernId;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// It was decided whether the duty arises. An enquiry starts by hearing this.
public record Section42Decided(CaseId caseId, ConcernId concern, DecisionId id, Judgement judgement, By recorded)
        implements CaseFact {
    @Override
    public Row row() {
        return new Row("section42_decision", id.value());
    }
}
