package org.ownwords.enquiry;

import java.time.LocalDate;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// A next step done: the day, and what happened.
public record Done(LocalDate on, String whatHappened) {

    public Done {
        if (whatHappened.isBlank()) {
            throw new IllegalArgumentException("What was done says what happened");
        }
    }

    static Reading<Done> read(Reader read, LocalDate today) {
        var whatHappened = read.words("whatHappened", "Enter what happened");
        var on = read.pastDay("doneOn", "Enter the day it was done", today);
        return read.accept(() -> new Done(on, whatHappened));
    }

    /// As it was entered.
    Typed entered() {
        return Typed.nothing().with("whatHappened", whatHappened).with("doneOn", on);
    }
}
