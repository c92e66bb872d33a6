package org.ownwords.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ownwords.person.CaseId;
import org.ownwords.quality.Chance;

/// A few of the enquiries that ended in a month, chosen by chance, so that nobody chooses who is asked.
///
/// Source: an independent social worker who asks "maybe 4/5 per month".
///
/// @param frame those that could be drawn
/// @param drawn those that were, in order
record MonthlyDraw(UUID id, YearMonth month, long seed, List<UUID> frame, List<UUID> drawn) {

    /// An enquiry that was drawn.
    ///
    /// @param on the day it ended
    record Ended(CaseId caseId, LocalDate on) {}

    /// So many are drawn where nothing else is said.
    static final int USUALLY = 5;

    static final int MOST = 20;

    MonthlyDraw {
        frame = List.copyOf(frame);
        drawn = List.copyOf(drawn);
    }

    static MonthlyDraw of(UUID id, YearMonth month, List<UUID> frame, int howMany, long seed) {
        var ordered =
                frame.stream().sorted(Comparator.comparing(UUID::toString)).toList();
        return new MonthlyDraw(id, month, seed, ordered, Chance.draw(ordered, howMany, seed));
    }
}
