package org.ownwords.feedback;

import java.util.Set;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

/// Whether somebody may ask a person how it was. It is asked by somebody independent (Making Safeguarding
/// Personal outcomes framework, 2018): never by who held the case, worked on it or signed it off. So that
/// they see nothing of any case, it is somebody whose role opens none.
sealed interface MayAsk {

    record Allowed() implements MayAsk {}

    /// Their role is another.
    record NotAnInterviewer() implements MayAsk {}

    /// They held the case, or recorded something in it, before they asked people how it was.
    record WorkedOnIt() implements MayAsk {}

    /// Whether somebody may be given an offer.
    ///
    /// @param workedOnIt the identities of all who held the case or recorded something in it otherwise than by
    ///                   asking
    static MayAsk of(Practitioner who, Set<String> workedOnIt) {
        if (workedOnIt.contains(who.id().value())) {
            return new WorkedOnIt();
        }
        return who.role() == Role.INTERVIEWER ? new Allowed() : new NotAnInterviewer();
    }
}
