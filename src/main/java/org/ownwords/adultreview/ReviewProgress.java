package org.ownwords.adultreview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// How far what is done about a finding has come.
///
/// @param words   what was done, and what shows it
/// @param learned how it reaches those who do the work: training, supervision, a brief; or null
record ReviewProgress(Became became, String words, @Nullable String learned, LocalDate on) {

    /// It, line by line.
    List<Detail> lines() {
        return SaidBefore.lines(
                Detail.of("How far it has come", "%s, %s".formatted(became.words(), Days.day(on))),
                Detail.of("What was done", words),
                Detail.of("How it reaches those who do the work", learned));
    }
}
