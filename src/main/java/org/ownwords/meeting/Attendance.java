package org.ownwords.meeting;

import org.jspecify.annotations.Nullable;

/// Whether the person was there.
///
/// @param why   why they were not there, or not for all of it; or null
/// @param apart why professionals talked without them for a part of it, or null where they did not
record Attendance(
        Attended attended, @Nullable String why, @Nullable String apart) {}
