package org.ownwords.alleged;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about somebody who is thought to have caused harm.
sealed interface AllegedFact extends CaseFact {

    record SectionOpened(CaseId caseId, AllegedId alleged, By recorded) implements AllegedFact {
        @Override
        public Row row() {
            return new Row("alleged_person", alleged.value());
        }
    }

    record Noted(CaseId caseId, UUID note, By recorded) implements AllegedFact {
        @Override
        public Row row() {
            return new Row("alleged_note", note);
        }
    }

    record ColleagueLetIn(CaseId caseId, UUID reader, By recorded) implements AllegedFact {
        @Override
        public Row row() {
            return new Row("alleged_reader", reader);
        }
    }
}
