package org.ownwords.concern;

import java.util.UUID;

/// What the person of a concern needs support with, as far as it is known.
///
/// @param row the row that says so: one of its own, or the concern's. A change names it, so that of two
///            changes to the same the second is told of the first
record SupportKnown(ConcernId concern, UUID row, Support support) {}
