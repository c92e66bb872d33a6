package org.ownwords.worklist;

import java.util.List;
import org.ownwords.access.Covered;
import org.ownwords.page.Days;

/// The colleagues somebody covers for today: what is on their lists is on that of whoever covers, too.
///
/// @param left colleagues who work on cases no more, with something on their list: it is on that of
///             whoever holds the case
record Covers(List<Covered> colleagues, List<String> left) {

    static final Covers NOBODY = new Covers(List.of(), List.of());

    Covers {
        colleagues = List.copyOf(colleagues);
        left = List.copyOf(left);
    }

    /// For whom a line is: `for Nadia Rahman, away until 4 May 2026`; empty where it is for whoever looks.
    String words(Due due) {
        return colleagues.stream()
                .filter(each -> each.actor().value().equals(due.waitsFor().listOf()))
                .map(each -> "for %s, away until %s".formatted(each.name(), Days.day(each.until())))
                .findFirst()
                .orElse("");
    }
}
