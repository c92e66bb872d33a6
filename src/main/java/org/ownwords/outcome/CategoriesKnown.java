package org.ownwords.outcome;

import java.util.UUID;

/// How something the person wants is read, for reporting, as far as it was.
///
/// @param row the row that says so: one of its own, or that of the person's words where nobody has read
///            them yet. A reading names it, so that of two readings the second is told of the first
public record CategoriesKnown(OutcomeId outcome, UUID row, ReadAs readAs) {}
