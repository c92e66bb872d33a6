package org.ownwords.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioners.Team;

/// What was recorded of a team last.
///
/// @param id    of the row
/// @param ended whether it is there no more: nothing new is given to it
/// @param why   why it was changed, or null
public record TeamEntry(
        UUID id, Team team, boolean ended, @Nullable String why) {}
