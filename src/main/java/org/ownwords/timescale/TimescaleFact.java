package org.ownwords.timescale;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen to the clock of a case.
sealed interface TimescaleFact extends CaseFact {

    record ClockPaused(CaseId caseId, PauseId pause, By recorded) implements TimescaleFact {
        @Override
        public Row row() {
            return new Row("pause", pause.value());
        }
    }

    record DepartedFromProcedure(CaseId caseId, UUID departure, By recorded) implements TimescaleFact {
        @Override
        public Row row() {
            return new Row("departure", departure);
        }
    }

    record ClockResumed(CaseId caseId, UUID resumption, PauseId pause, By recorded) implements TimescaleFact {
        @Override
        public Row row() {
            return new Row("resumption", resumption);
        }
    }
}
