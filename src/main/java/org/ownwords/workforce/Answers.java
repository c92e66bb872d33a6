package org.ownwords.workforce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ownwords.page.Days;

/// How soon questions about practice are answered. Partners and colleagues found it hard to get through to somebody who
/// could advise them (Making Safeguarding Personal).
///
/// @param on the day of the first answer to each question that has one
record Answers(Map<UUID, LocalDate> on) {

    private static final int SOON = 2;

    Answers {
        on = Map.copyOf(on);
    }

    /// When one was asked, and answered.
    String beside(Known known) {
        var answered = on.get(known.id());
        return "Asked %s, %s"
                .formatted(
                        Days.day(asked(known)),
                        answered == null ? "not answered yet" : "answered " + Days.day(answered));
    }

    /// Of all of them together.
    String together(List<Known> questions) {
        var answered =
                questions.stream().filter(known -> on.containsKey(known.id())).toList();
        var soon = answered.stream()
                .filter(known -> ChronoUnit.DAYS.between(asked(known), on.get(known.id())) <= SOON)
                .count();
        return "Answered within two days: %d. Answered later: %d. Not answered yet: %d."
                .formatted(soon, answered.size() - soon, questions.size() - answered.size());
    }

    private static LocalDate asked(Known known) {
        return ((Question) known.says()).on();
    }
}
