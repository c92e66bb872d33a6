package org.ownwords.worklist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ownwords.timescale.Timescale;

/// How soon something is due, for grouping a list. A target, never a gate.
enum Lateness {
    LATE("Late"),
    TODAY("Today"),
    THIS_WEEK("In the next seven days"),
    LATER("Later"),
    OPEN_FOR_LONGER("Open for longer than the council expects"),
    NO_DAY("No day set"),
    PAUSED("Paused with a reason");

    private static final int WEEK = 7;

    private final String words;

    Lateness(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Lines grouped by how soon they are due, the soonest first.
    public static Map<Lateness, List<Due>> groups(List<Due> lines) {
        var groups = new EnumMap<Lateness, List<Due>>(Lateness.class);
        for (var lateness : values()) {
            var group = lines.stream()
                    .filter(each -> each.wanted().lateness() == lateness)
                    .toList();
            if (!group.isEmpty()) {
                groups.put(lateness, group);
            }
        }
        return groups;
    }

    /// The end of the whole is never late. A target says how long an enquiry is expected to take, and an enquiry ends
    /// when it is done: past that day somebody says why it takes longer, or pauses the clock.
    ///
    /// @param ofTheWhole whether it is the end of the whole, such as closing an enquiry, and no next step
    static Lateness of(Timescale timescale, boolean ofTheWhole, LocalDate today) {
        return switch (timescale) {
            case Timescale.Late _ when ofTheWhole -> OPEN_FOR_LONGER;
            case Timescale.Late _ -> LATE;
            case Timescale.Paused _ -> PAUSED;
            case Timescale.NoDay _ -> NO_DAY;
            case Timescale.OnTime(var due) when due.isEqual(today) -> TODAY;
            case Timescale.OnTime(var due) when due.isBefore(today.plusDays(WEEK)) -> THIS_WEEK;
            case Timescale.OnTime _ -> LATER;
        };
    }
}
