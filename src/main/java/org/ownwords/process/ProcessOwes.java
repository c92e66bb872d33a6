package org.ownwords.process;

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

/// How a process goes is asked on the day that was set. It does not end with an enquiry, so a closing
/// does not ask what becomes of it, and only says that it goes on.
@Component
class ProcessOwes implements Owes {

    private final ProcessStore store;

    ProcessOwes(ProcessStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("other_process");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.on(cases).stream().flatMap(ProcessOwes::owed).toList();
    }

    private static Stream<Owed> owed(KnownProcess known) {
        return known.standing() instanceof ProcessStanding.GoesOn(var _, var askAgain) && askAgain != null
                ? Stream.of(new Owed(
                        known.caseId(),
                        new Because("other-process", known.id().value()),
                        new Prompt(
                                "Ask %s how this goes: %s"
                                        .formatted(
                                                known.process().lead().by(),
                                                known.process().kind().inSentence()),
                                "What others find may change what keeps the person safe",
                                known.path()),
                        new Whom.Holder(),
                        new When.Day(askAgain),
                        Bearing.STEP))
                : Stream.empty();
    }
}
