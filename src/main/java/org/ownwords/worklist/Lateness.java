package org.ownwords.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a day something is wanted by stands to today. A target, never a gate; and a clock that is paused with a reason
/// is never late.
public enum Lateness {
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

    public static Lateness of(@Nullable LocalDate dueOn, boolean paused, LocalDate today) {
        if (paused) {
            return PAUSED;
        }
        if (dueOn == null) {
            return NO_DAY;
        }
        if (dueOn.isBefore(today)) {
            return LATE;
        }
        if (dueOn.isEqual(today)) {
            return TODAY;
        }
        return dueOn.isBefore(today.plusDays(WEEK)) ? THIS_WEEK : LATER;
    }
}
