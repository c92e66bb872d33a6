package org.ownwords.safety;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what keeps the person safe for now, and how it was found.
final class InterimForm {

    /// Whether it stays.
    static final List<Option> ENDED =
            List.of(Option.of("no", "It stays in place"), Option.of("yes", "It is no longer in place"));

    private static final String LOOKED = "somebody looked at it";

    private InterimForm() {}

    /// Reads what it is.
    ///
    /// @param looks how it was found already: none of it before it was in place
    static Reading<Interim> read(Reader read, List<Look> looks, LocalDate today) {
        var what = read.line("what", "Enter what keeps them safe");
        var doneBy = read.line("doneBy", "Enter who sees to it");
        var why = read.optionalWords("why");
        var theirView = read.optionalWords("theirView");
        var from = read.pastDay("fromOn", "Enter the day", today);
        looks.forEach(
                look -> read.inOrder("fromOn", new Dated("it was put in place", from), new Dated(LOOKED, look.on())));
        var lookAgain = read.optionalDay("lookAgain");
        return read.accept(() -> new Interim(what, doneBy, why, theirView, from, lookAgain));
    }

    /// Reads how it was found.
    static Reading<Look> readLook(Reader read, Interim interim, LocalDate today) {
        var ended = read.yes("ended", "Select whether it stays in place");
        Branches.refuseStrayWords(read, "ended", "no", "lookAgain-day", "lookAgain-month", "lookAgain-year");
        var words = read.words("words", "Enter how it works, or what is in its place");
        var lookAgain = read.optionalDay("lookAgain");
        var on = read.pastDay("lookedOn", "Enter the day", today);
        read.inOrder("lookedOn", new Dated("it was put in place", interim.from()), new Dated(LOOKED, on));
        return read.accept(() -> new Look(ended, words, on, lookAgain));
    }

    /// One as it was entered.
    static Typed entered(Interim interim) {
        return Typed.nothing()
                .with("what", interim.what())
                .with("doneBy", interim.doneBy())
                .withAny("why", interim.why())
                .withAny("theirView", interim.theirView())
                .with("fromOn", interim.from())
                .with("lookAgain", interim.lookAgain());
    }

    /// How it was found, as it was entered.
    static Typed entered(Look look) {
        return Typed.nothing()
                .with("ended", look.ended() ? "yes" : "no")
                .with("words", look.words())
                .with("lookAgain", look.lookAgain())
                .with("lookedOn", look.on());
    }
}
