package org.ownwords.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A try to write a seal to a place outside the database.
///
/// @param number  of the seal
/// @param place   the file
/// @param failure why it was not written, or null
public record SealCopy(long number, String place, @Nullable String failure, Instant at) {}
