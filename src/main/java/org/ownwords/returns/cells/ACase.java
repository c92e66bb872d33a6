package org.ownwords.returns.cells;

import org.ownwords.person.CaseId;

/// A case.
///
/// @param number what people say on the telephone
public record ACase(CaseId id, long number) {}
