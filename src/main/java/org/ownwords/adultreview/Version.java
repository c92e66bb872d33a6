package org.ownwords.adultreview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something as it was recorded last. A later row says it anew.
///
/// @param row which row says so
/// @param why what was wrong with what stood before, or what has changed; null where nothing stood before
/// @param by  the identity of whoever recorded it
record Version<T>(T says, UUID row, @Nullable String why, String by, Instant at) {}
