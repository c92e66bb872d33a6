package org.ownwords.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads a deprivation of liberty, and what became of it.
final class LibertyForm {

    /// How it may stand.
    static final List<Option> STATES = List.of(
            Option.of("asked", "It is asked for"),
            Option.of("granted", "It is granted"),
            Option.of("not-granted", "It is not granted"),
            Option.of("ended", "It has ended"));

    /// The answers that call for a reason.
    static final List<String> CALLING = List.of("not-granted", "ended");

    private LibertyForm() {}

    /// Reads one as it stands.
    ///
    /// @param later what became of it already: none of it before this
    static Reading<Deprivation> read(Reader read, List<LibertyStep> later, LocalDate today) {
        var kind = read.choice("kind", LibertyKind::of, "Select what it is");
        var place = read.optionalLine("place");
        var state = state(read);
        var byWhom = byWhom(read);
        var on = on(read, today);
        later.forEach(step -> inOrder(read, on, step.on()));
        return read.accept(() -> new Deprivation(kind.orElseThrow(), place, new LibertyStep(state.get(), byWhom, on)));
    }

    /// Reads what became of it.
    static Reading<LibertyStep> readStep(Reader read, Deprivation deprivation, LocalDate today) {
        var state = state(read);
        var byWhom = byWhom(read);
        var on = on(read, today);
        inOrder(read, deprivation.first().on(), on);
        return read.accept(() -> new LibertyStep(state.get(), byWhom, on));
    }

    private static String byWhom(Reader read) {
        return read.line("byWhom", "Enter who asked, or who decided");
    }

    private static LocalDate on(Reader read, LocalDate today) {
        return read.pastDay("happenedOn", "Enter the day", today);
    }

    private static void inOrder(Reader read, LocalDate first, LocalDate later) {
        read.inOrder(
                "happenedOn", new Dated("it was recorded first", first), new Dated("something became of it", later));
    }

    private static Supplier<LibertyState> state(Reader read) {
        var chosen = read.typed().text("state");
        Branches.refuseStrayWords(read, "state", "asked", boxes("expectedOn"));
        Branches.refuseStrayWords(read, "state", "granted", boxes("untilOn"));
        Branches.refuseStrayWords(read, "state", "granted", "says", "representative");
        if (!CALLING.contains(chosen)) {
            Branches.refuseStrayWords(read, "state", "ended", "why");
        }
        return switch (chosen) {
            case "asked" -> {
                var expected = read.optionalDay("expectedOn");
                yield () -> new LibertyState.Asked(expected);
            }
            case "granted" -> {
                var until = read.optionalDay("untilOn");
                var says = read.optionalWords("says");
                var representative = read.optionalLine("representative");
                yield () -> new LibertyState.Granted(until, says, representative);
            }
            case "not-granted" -> {
                var why = read.words("why", "Enter why it was not granted");
                yield () -> new LibertyState.NotGranted(why);
            }
            case "ended" -> {
                var why = read.words("why", "Enter why it has ended");
                yield () -> new LibertyState.Ended(why);
            }
            default -> {
                read.problem("state", "Select how it stands");
                yield () -> new LibertyState.Asked(null);
            }
        };
    }

    private static String[] boxes(String day) {
        return new String[] {day + "-day", day + "-month", day + "-year"};
    }

    /// One as it was entered.
    static Typed entered(Deprivation deprivation) {
        return entered(deprivation.first())
                .with("kind", deprivation.kind().code())
                .withAny("place", deprivation.place());
    }

    /// What became of it as it was entered.
    static Typed entered(LibertyStep step) {
        var typed = Typed.nothing()
                .with("state", step.state().code())
                .with("byWhom", step.byWhom())
                .with("happenedOn", step.on());
        return switch (step.state()) {
            case LibertyState.Asked(var expected) -> typed.with("expectedOn", expected);
            case LibertyState.Granted(var until, var says, var representative) ->
                typed.with("untilOn", until).withAny("says", says).withAny("representative", representative);
            case LibertyState.NotGranted(var why) -> typed.with("why", why);
            case LibertyState.Ended(var why) -> typed.with("why", why);
        };
    }
}
