package org.ownwords.process;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about other processes, and about crimes.
sealed interface ProcessFact extends CaseFact {

    record ProcessRecorded(CaseId caseId, ProcessId process, By recorded) implements ProcessFact {
        @Override
        public Row row() {
            return new Row("other_process", process.value());
        }
    }

    record NewsHeard(CaseId caseId, UUID news, By recorded) implements ProcessFact {
        @Override
        public Row row() {
            return new Row("process_news", news);
        }
    }

    record CrimeRecorded(CaseId caseId, UUID crime, By recorded) implements ProcessFact {
        @Override
        public Row row() {
            return new Row("crime_report", crime);
        }
    }
}
