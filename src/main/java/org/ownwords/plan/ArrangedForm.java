package org.ownwords.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.plan.Arranged.Later;
import org.ownwords.plan.Arranged.TheirView;
import org.ownwords.plan.Arranged.Watching;

/// Reads what holds for a plan as a whole. What the person makes of it is needed, and nothing else.
final class ArrangedForm {

    private ArrangedForm() {}

    /// @param name what to call the person in what is asked for
    static Reading<Arranged> read(Reader read, String name, LocalDate today) {
        var agrees = read.choice("agrees", Agrees::of, "Select what %s thinks of the plan".formatted(name));
        var said = read.optionalWords("said");
        var ifWrong = read.optionalWords("ifWrong");
        var watching = new Watching(
                read.optionalLine("watchedBy"),
                read.optionalWords("watchedHow"),
                read.optionalChoice("looksAgain", LooksAgain::of).orElse(null));
        var later = new Later(read.optionalWords("safe"), read.optionalWords("changed"), read.optionalWords("justice"));
        var on = read.pastDay("agreedOn", "Enter the day", today);
        return read.accept(() -> new Arranged(ifWrong, watching, later, new TheirView(agrees.orElseThrow(), said), on));
    }

    /// One as it was entered.
    static Typed entered(Arranged arranged) {
        var watching = arranged.watching();
        var later = arranged.later();
        return Typed.nothing()
                .with("agrees", arranged.view().agrees().code())
                .withAny("said", arranged.view().said())
                .withAny("ifWrong", arranged.ifWrong())
                .withAny("watchedBy", watching.by())
                .withAny("watchedHow", watching.how())
                .withAny(
                        "looksAgain",
                        Optional.ofNullable(watching.looksAgain())
                                .map(LooksAgain::code)
                                .orElse(null))
                .withAny("safe", later.safe())
                .withAny("changed", later.changed())
                .withAny("justice", later.justice())
                .with("agreedOn", arranged.on());
    }
}
