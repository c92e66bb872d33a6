package org.ownwords.safety;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// What keeps the person safe is looked at again on the day that was set, and no pause hides that. It
/// does not end with an enquiry by itself: a closing says that it is in place.
@Component
class InterimOwes implements Owes {

    private final InterimStore store;

    InterimOwes(InterimStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("interim_safety");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.on(cases).stream().flatMap(InterimOwes::owed).toList();
    }

    private static Stream<Owed> owed(KnownInterim known) {
        return known.standing() instanceof InterimStanding.InPlace(var _, var lookAgain) && lookAgain != null
                ? Stream.of(new Owed(
                        known.caseId(),
                        new Because("interim-safety", known.id().value()),
                        new Prompt(
                                "Look again at what keeps them safe: %s"
                                        .formatted(known.interim().what()),
                                "If it no longer works, somebody may come to harm",
                                known.path()),
                        new Whom.Holder(),
                        new When.Day(lookAgain),
                        Bearing.SAFETY))
                : Stream.empty();
    }
}
