package org.ownwords.page;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One setting as it was recorded: what holds, from when, and who recorded it why.
///
/// @param by the name of whoever recorded it
public record Since(LocalDate from, String what, @Nullable String why, String by, Instant recorded) {}
