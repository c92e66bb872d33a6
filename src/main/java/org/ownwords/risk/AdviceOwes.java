package org.ownwords.risk;

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
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// Whoever was asked about a risk is waited for until they answer.
@Component
class AdviceOwes implements Owes {

    private final AdviceStore store;

    AdviceOwes(AdviceStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("risk_advice");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.on(cases).stream()
                .filter(AskedAdvice::isAwaited)
                .map(AdviceOwes::owed)
                .toList();
    }

    private static Owed owed(AskedAdvice asked) {
        return new Owed(
                asked.caseId(),
                new Because("advice", asked.id().value()),
                new Prompt(
                        "Answer from " + asked.advice().ofWhom(),
                        "Until then, a risk is taken or not without it",
                        asked.path()),
                new Whom.Other(asked.advice().ofWhom()),
                new When.Waiting(asked.advice().on()),
                Bearing.STEP);
    }
}
