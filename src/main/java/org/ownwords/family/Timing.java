package org.ownwords.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When something was done, and when it is done again.
///
/// @param next the day that was set, or null
public record Timing(LocalDate on, @Nullable LocalDate next) {}
