package org.ownwords.access;

import java.time.Instant;

/// Something that was set, as it was recorded.
///
/// @param by the identity of whoever recorded it
public record Kept<T>(T what, Instant recorded, String by) {}
