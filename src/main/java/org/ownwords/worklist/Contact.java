package org.ownwords.worklist;

import org.jspecify.annotations.Nullable;

/// Who holds a case, as the person knows them.
///
/// @param name their name, or null where the case was given to a team and to nobody in it
public record Contact(@Nullable String name) {}
