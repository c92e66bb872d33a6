package org.ownwords.partner;

import java.time.LocalDate;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads who coordinates.
final class CoordinatorForm {

    private CoordinatorForm() {}

    static Reading<Coordinator> read(Reader read, LocalDate today) {
        var who = read.line("who", "Enter who coordinates");
        var organisation = read.optionalLine("organisation");
        var said = read.optionalWords("said");
        var since = read.pastDay("sinceOn", "Enter the day", today);
        return read.accept(() -> new Coordinator(who, organisation, said, since));
    }

    /// One as it was entered.
    static Typed entered(Coordinator coordinator) {
        return Typed.nothing()
                .with("who", coordinator.who())
                .withAny("organisation", coordinator.organisation())
                .withAny("said", coordinator.said())
                .with("sinceOn", coordinator.since());
    }
}
