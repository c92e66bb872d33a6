package org.ownwords.returns.cells;

import java.util.List;
import org.ownwords.person.CaseId;

/// A case.
///
/// @param number  the case number that people use on the telephone
/// @param reasons why what they wanted did not come about in full, in words, where the list is about that
public record ACase(CaseId id, long number, List<String> reasons) {

    public ACase {
        reasons = List.copyOf(reasons);
    }

    /// In a list that is about something else.
    public ACase(CaseId id, long number) {
        this(id, number, List.of());
    }
}
