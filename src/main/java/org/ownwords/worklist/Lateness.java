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

    static Lateness of(Timescale timescale, LocalDate today) {
        return switch (timescale) {
            case Timescale.Late _ -> LATE;
            case Timescale.Paused _ -> PAUSED;
            case Timescale.NoDay _ -> NO_DAY;
            case Timescale.OnTime(var due) when due.isEqual(today) -> TODAY;
            case Timescale.OnTime(var due) when due.isBefore(today.plusDays(WEEK)) -> THIS_WEEK;
            case Timescale.OnTime _ -> LATER;
        };
    }
}
