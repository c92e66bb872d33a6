package org.ownwords.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.ownwords.person.CaseId;

/// A module that records how long somebody was with the person, or with others about them.
public interface TimeWith {

    /// How many minutes were recorded on each of some cases since a day. A case on which none are recorded is not in
    /// it.
    Map<CaseId, Integer> minutes(Collection<CaseId> cases, LocalDate from);
}
