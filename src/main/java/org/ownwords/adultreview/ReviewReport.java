package org.ownwords.adultreview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

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
        @Nullable String brief) {

    /// It, line by line.
    List<Detail> lines() {
        return SaidBefore.lines(
                Detail.of("Ended", Days.day(endedOn)),
                Detail.of("Published", publishedOn == null ? "No" : Days.day(publishedOn)),
                Detail.of(publishedOn == null ? "Why not" : "Where", words),
                Detail.of("What there is to learn", brief));
    }
}
