package org.ownwords.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ownwords.casework.Refuses.Refused;
import org.ownwords.person.CaseId;

/// Refusals that were taken at their word: nobody has said since why it is not doubted that the person can decide
/// it, or looked at whether they can. A function of what was refused and what was looked at: no clock, no user, no
/// database.
///
/// Somebody is presumed to have capacity (Mental Capacity Act 2005, section 1(2)), and an unwise decision does not
/// show otherwise (section 1(4)). The presumption is no reason to stop thinking: where there is a reason to doubt,
/// it is looked at, and where there is none, that is said in a line.
final class TakenAtItsWord {

    private TakenAtItsWord() {}

    /// Those after which nobody has looked at what the person can decide.
    ///
    /// @param lookedAt when it was last looked at on each case
    static List<Refused> of(List<Refused> refused, Map<CaseId, LocalDate> lookedAt) {
        return refused.stream()
                .filter(each -> {
                    var last = lookedAt.get(each.caseId());
                    return last == null || last.isBefore(each.on());
                })
                .toList();
    }
}
