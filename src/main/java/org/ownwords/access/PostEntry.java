package org.ownwords.access;

import java.time.Instant;

/// A post as it was recorded.
///
/// @param by the identity of whoever recorded it
public record PostEntry(Post post, Instant recorded, String by) {}
