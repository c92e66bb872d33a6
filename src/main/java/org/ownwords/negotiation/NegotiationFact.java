package org.ownwords.negotiation;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about wishes that pull apart.
sealed interface NegotiationFact extends CaseFact {

    record OthersViewSaid(CaseId caseId, UUID view, By recorded) implements NegotiationFact {
        @Override
        public Row row() {
            return new Row("others_view", view);
        }
    }

    record Negotiated(CaseId caseId, UUID negotiation, By recorded) implements NegotiationFact {
        @Override
        public Row row() {
            return new Row("negotiation", negotiation);
        }
    }

    record BringingAboutDecided(CaseId caseId, UUID bringing, By recorded) implements NegotiationFact {
        @Override
        public Row row() {
            return new Row("bringing_about", bringing);
        }
    }
}
