package org.ownwords.worklist;

import org.jspecify.annotations.Nullable;

/// Whom something waits for.
///
/// @param who    somebody else it waits for, in words; empty if it waits for `listOf`
/// @param listOf the identity of the colleague on whose list it is, or null
public record WaitsFor(String who, @Nullable String listOf) {}
