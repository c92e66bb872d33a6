package org.ownwords.returns.cells;

import java.util.UUID;
import org.ownwords.person.CaseId;

/// Something a cell counts, and the case it is on.
///
/// @param counted the person, the concern or the enquiry, whichever the cell counts
/// @param number  of the case, as people use it on the telephone
public record Behind(UUID counted, CaseId caseId, long number) {}
