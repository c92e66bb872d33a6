package org.ownwords.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;

/// A concept that knows whether the person said no. What was thought of then is not forgotten when the work ends.
public interface SaidNo {

    /// One time that the person said no.
    ///
    /// @param words when, and to what: "3 July 2026: Telling Harbour Surgery"
    record No(Moment moment, String words) {}

    /// Each no that still holds, the latest first. A no to one thing is not a no to another.
    List<No> refusals(CaseFile file);

    /// When they said no, and to what, by the row: each time there ever was on a case, whatever became of it since. For
    /// what was recorded because of it.
    Map<UUID, String> everSaid(CaseId caseId);

    /// The moment at which they said no last, where that still holds.
    default Optional<Moment> refusal(CaseFile file) {
        return refusals(file).stream().findFirst().map(No::moment);
    }
}
