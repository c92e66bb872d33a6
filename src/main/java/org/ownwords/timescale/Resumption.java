package org.ownwords.timescale;

import java.time.LocalDate;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// A clock started again: the day, which counts once more, and why.
public record Resumption(LocalDate on, String why) {

    public Resumption {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A clock is started again for a reason");
        }
    }

    static Reading<Resumption> read(Reader read, Pause pause, LocalDate today) {
        var why = read.words("why", "Enter why the clock starts again");
        var on = read.pastDay("resumedOn", "Enter the day the clock starts again", today);
        read.inOrder("resumedOn", new Dated("the clock stopped", pause.since()), new Dated("it started again", on));
        return read.accept(() -> new Resumption(on, why));
    }

    /// As it was entered.
    Typed entered() {
        return Typed.nothing().with("why", why).with("resumedOn", on);
    }
}
