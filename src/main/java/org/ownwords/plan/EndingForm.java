package org.ownwords.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads how an item of the plan ended.
final class EndingForm {

    /// The answers to offer.
    public static final List<Option> OPTIONS =
            List.of(Option.of("done", "It was done"), Option.of("not-needed", "It is no longer needed"));

    private EndingForm() {}

    static Reading<Ending> read(Reader read, LocalDate today) {
        var ended = read.choice("ended", EndingForm::option, "Select whether it was done or is no longer needed");
        var whatHappened = read.words("whatHappened", "Enter what happened");
        var on = read.pastDay("endedOn", "Enter the day", today);
        return read.accept(() -> new Ending(ended.orElseThrow().code().equals("done"), on, whatHappened));
    }

    /// One as it was entered.
    static Typed entered(Ending ending) {
        return Typed.nothing()
                .with("ended", ending.done() ? "done" : "not-needed")
                .with("whatHappened", ending.whatHappened())
                .with("endedOn", ending.on());
    }

    private static Optional<Option> option(String code) {
        return OPTIONS.stream().filter(option -> option.code().equals(code)).findFirst();
    }
}
