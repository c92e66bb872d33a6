package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ownwords.page.Dated;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads which information somebody was given, how, by whom, and what they said of it.
final class GivenForm {

    static final String VERSIONS = "versions";

    private GivenForm() {}

    /// @param offered what can be ticked
    static Reading<Given> read(Reader read, List<Option> offered, LocalDate today) {
        var versions = read.choices(VERSIONS, offered, Option::code).stream()
                .map(Option::code)
                .map(UUID::fromString)
                .toList();
        var other = read.optionalLine("other");
        if (versions.isEmpty() && other == null) {
            read.problem("other", "Select what was given, or enter what else it was");
        }
        var how = read.choice("how", How::of, "Select how it was given");
        var byWhom = read.line("byWhom", "Enter who gave it");
        var whom = read.optionalLine("whom");
        var said = read.optionalWords("said");
        var on = read.pastDay("givenOn", "Enter the day", today);
        if (whom == null) {
            read.inLife(
                    "givenOn",
                    new Dated("it was given to them", on),
                    "If it was given to somebody else, enter who it was given to");
        }
        return read.accept(() -> new Given(versions, other, whom, how.orElseThrow(), byWhom, said, on));
    }

    /// One as it was entered.
    static Typed entered(Given given) {
        return Typed.nothing()
                .with(VERSIONS, given.versions().stream().map(UUID::toString).toList())
                .withAny("other", given.other())
                .with("how", given.how().code())
                .with("byWhom", given.byWhom())
                .withAny("whom", given.whom())
                .withAny("said", given.said())
                .with("givenOn", given.on());
    }
}
