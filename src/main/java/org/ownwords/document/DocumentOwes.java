package org.ownwords.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// What changed since the person was given their plan can be offered to them again while the case is open. It
/// is a prompt: it goes when it is given, or when somebody says why not.
@Component
class DocumentOwes implements Owes {

    private final ChangedSinceStore store;

    DocumentOwes(ChangedSinceStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("document_given", "plan_given");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.on(cases).stream()
                .map(changed -> new Owed(
                        changed.caseId(),
                        new Because("document-changed", changed.given()),
                        new Prompt(
                                "Offer the plan in writing again",
                                "It has changed since it was given",
                                changed.caseId().path() + "/documents"),
                        new Whom.Holder(),
                        new When.Waiting(Days.on(changed.at())),
                        Bearing.WHILE_OPEN))
                .toList();
    }
}
