package org.ownwords.indignity;

import java.time.LocalDate;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads a small thing that takes away from somebody's dignity.
final class IndignityForm {

    private IndignityForm() {}

    /// One as it was entered.
    static Typed entered(Indignity indignity) {
        return Typed.nothing()
                .with("what", indignity.what())
                .withAny("place", indignity.place())
                .withAny("byWhom", indignity.byWhom())
                .with("often", indignity.often().code())
                .withAny("felt", indignity.felt())
                .with("happenedOn", indignity.on());
    }

    /// Reads it.
    ///
    /// @param name what to call the person in what is asked for
    static Reading<Indignity> read(Reader read, String name, LocalDate today) {
        var what = read.words("what", "Enter what happened to %s".formatted(name));
        var felt = read.optionalWords("felt");
        var often = read.choice("often", Often::of, "Select how often it happens");
        var place = read.optionalLine("place");
        var byWhom = read.optionalLine("byWhom");
        var on = read.pastDay("happenedOn", "Enter the day", today);
        return read.accept(() -> new Indignity(what, place, byWhom, often.orElseThrow(), felt, on));
    }
}
