package org.ownwords.prompt;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// Somebody passed a prompt, with a reason.
record PromptWasPassed(CaseId caseId, UUID passed, By recorded) implements CaseFact {

    @Override
    public Row row() {
        return new Row("prompt_passed", passed);
    }
}
