package org.ownwords.returns;

import org.ownwords.person.CaseId;

/// A case.
///
/// @param number what people say on the telephone
record ACase(CaseId id, long number) {}
