package org.ownwords.casework;

import java.time.Instant;

/// That something was recorded: by whom, and when.
///
/// @param by the identity of whoever recorded it
public record Recording(String by, Instant at) {}
