package org.ownwords.outcome;

import org.jspecify.annotations.Nullable;

/// An asking in the record.
///
/// @param said the words another system sent with it, without saying whose they are or which of their wishes; or null
public record AskMade(Ask ask, @Nullable String said) {}
