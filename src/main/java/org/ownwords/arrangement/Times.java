package org.ownwords.arrangement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Since when something is so, and when it was learnt.
///
/// @param since null where it is not known
public record Times(@Nullable LocalDate since, LocalDate known) {}
