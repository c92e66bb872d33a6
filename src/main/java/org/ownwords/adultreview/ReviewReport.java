package org.ownwords.adultreview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a review ended.
///
/// @param endedOn     the day the Board agreed its report
/// @param publishedOn when its report was published, or null where it was not
/// @param words       where it can be read, or why it is not published
/// @param brief       what there is to learn, short enough to be read in a team meeting; or null
record ReviewReport(
        LocalDate endedOn,
        @Nullable LocalDate publishedOn,
        String words,
        @Nullable String brief) {}
