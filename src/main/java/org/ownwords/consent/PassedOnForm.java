package org.ownwords.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ownwords.page.Days;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what was told to others, and on what footing.
final class PassedOnForm {

    private static final String FOOTING = "footing";
    private static final String NONE = "none";

    /// The field that says whether they buy care.
    static final String BUYS_CARE = "buysCare";

    /// The one tick it has.
    static final List<Option> BUYING = List.of(Option.of("yes", "They buy care, or watch its quality"));

    private PassedOnForm() {}

    /// One as it was entered.
    static Typed entered(PassedOn passedOn) {
        return Typed.nothing()
                .with("toWhom", passedOn.toWhom())
                .with(BUYS_CARE, passedOn.buysCare() ? List.of("yes") : List.of())
                .with("what", passedOn.what())
                .with("why", passedOn.why())
                .with(FOOTING, code(passedOn.footing()))
                .with("toldBy", passedOn.by())
                .with("toldOn", passedOn.on());
    }

    private static String code(Footing footing) {
        return switch (footing) {
            case Footing.Agreed(var consent) -> consent.value().toString();
            case Footing.Without(var goingOn) -> goingOn.value().toString();
            case Footing.NotSaid() -> NONE;
        };
    }

    /// The footings to offer: how each question stands now, where the person agrees or it goes on
    /// without that, and the one that was chosen already.
    ///
    /// @param entries everything they answered, the newest first
    /// @param name    what to call the person
    static List<Option> footings(List<ConsentEntry> entries, Typed typed, String name) {
        var now = ConsentEntry.now(entries);
        return Stream.concat(
                        entries.stream()
                                .flatMap(entry -> footings(entry, name)
                                        .filter(option -> now.contains(entry)
                                                || option.code().equals(typed.text(FOOTING)))),
                        Stream.of(Option.of(NONE, "Neither is recorded yet")))
                .toList();
    }

    private static Stream<Option> footings(ConsentEntry entry, String name) {
        var question = entry.question().words();
        return entry.answer().isAgreement()
                ? Stream.of(Option.of(
                        entry.id().value().toString(),
                        "%s agrees: %s (%s)"
                                .formatted(
                                        name, question, Days.day(entry.consent().on()))))
                : entry.goingsOn().stream()
                        .map(goneOn -> Option.of(
                                goneOn.id().value().toString(),
                                "It goes on without the agreement of %s: %s (%s)"
                                        .formatted(
                                                name,
                                                question,
                                                Days.day(goneOn.goingOn().on()))));
    }

    /// Reads it.
    ///
    /// @param entries everything the person answered
    static Reading<PassedOn> read(Reader read, List<ConsentEntry> entries, LocalDate today) {
        var toWhom = read.line("toWhom", "Enter who was told");
        var buysCare =
                !read.choices(BUYS_CARE, List.of("yes"), Function.identity()).isEmpty();
        var what = read.words("what", "Enter what they were told");
        var why = read.words("why", "Enter why they needed to know");
        var footing = footing(read.typed().text(FOOTING), entries);
        var by = read.line("toldBy", "Enter who told them");
        var on = read.pastDay("toldOn", "Enter the day", today);
        return read.accept(() -> new PassedOn(toWhom, buysCare, what, why, footing, by, on));
    }

    /// What is on no list counts as not said.
    private static Footing footing(String code, List<ConsentEntry> entries) {
        return agreed(code, entries).or(() -> without(code, entries)).orElseGet(Footing.NotSaid::new);
    }

    private static Optional<Footing> agreed(String code, List<ConsentEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.answer().isAgreement())
                .map(ConsentEntry::id)
                .filter(id -> id.value().toString().equals(code))
                .findFirst()
                .map(Footing.Agreed::new);
    }

    private static Optional<Footing> without(String code, List<ConsentEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.goingsOn().stream())
                .map(GoneOn::id)
                .filter(id -> id.value().toString().equals(code))
                .findFirst()
                .map(Footing.Without::new);
    }
}
