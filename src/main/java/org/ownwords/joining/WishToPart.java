package org.ownwords.joining;

import java.util.Map;
import org.ownwords.person.CaseId;
import org.ownwords.person.DetailField;

/// That somebody confirmed that two records are of two people.
///
/// @param cases   whose each case is that came after the joining
/// @param details whose each detail is that was changed after it, or by it
/// @param seen    what there was of both when they looked
record WishToPart(Map<CaseId, Side> cases, Map<DetailField, Side> details, Seen seen, String why) {

    WishToPart {
        cases = Map.copyOf(cases);
        details = Map.copyOf(details);
    }
}
