package org.ownwords.workforce;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was recorded of an entry at one time.
///
/// @param again why it was recorded again, or null where it is the first
record Version(Entry says, @Nullable Again again, String by, Instant at) {}
