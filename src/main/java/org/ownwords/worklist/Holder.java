package org.ownwords.worklist;

import org.jspecify.annotations.Nullable;

/// Who holds a case: a team, and one of its people, by identity, if one has been named.
public record Holder(String team, @Nullable String heldBy) {}
