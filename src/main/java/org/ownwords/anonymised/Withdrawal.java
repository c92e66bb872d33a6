package org.ownwords.anonymised;

import org.jspecify.annotations.Nullable;

/// That a story is told no more.
record Withdrawal(WhyWithdrawn why, @Nullable String words) {}
