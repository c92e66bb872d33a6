package org.ownwords.worklist;

import org.jspecify.annotations.Nullable;

/// Who holds a case: a team, and one of its people where somebody has been named.
public record Holder(String team, @Nullable String username) {}
