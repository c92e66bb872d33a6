package org.ownwords.returns.cells;

import org.ownwords.person.CaseId;

/// A case.
///
/// @param number the case number that people use on the telephone
public record ACase(CaseId id, long number) {}
