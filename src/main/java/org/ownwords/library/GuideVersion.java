package org.ownwords.library;

import java.util.UUID;

/// A guide as a council set it.
///
/// @param id    of the row
/// @param inUse whether it is shown
/// @param why   why it was set so
record GuideVersion(UUID id, Guide guide, boolean inUse, String why) {}
