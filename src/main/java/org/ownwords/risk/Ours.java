package org.ownwords.risk;

import org.jspecify.annotations.Nullable;

/// How the worker sees a risk.
///
/// @param view  in words, or null
/// @param place where they place it, or null
public record Ours(@Nullable String view, @Nullable Place place) {}
