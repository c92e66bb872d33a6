package org.ownwords.correction;

import java.util.List;
import org.ownwords.history.Told;

/// What hangs on an entry.
///
/// @param falling  entries that cannot stand without it and fall with it
/// @param together other entries that the same form recorded: they may be wrong too
/// @param holding  why it cannot be corrected yet, a sentence each
record Hanging(List<Told> falling, List<Told> together, List<String> holding) {}
