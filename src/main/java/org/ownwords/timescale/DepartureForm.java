package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.casework.Stage;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what is done differently from the procedure, and why.
final class DepartureForm {

    private DepartureForm() {}

    /// What can be departed from: the time for each stage, and the rest of the procedure.
    static List<Option> options(List<Stage> stages) {
        return Stream.concat(
                        stages.stream().map(stage -> Option.of(stage.code(), "The time " + inSentence(stage.words()))),
                        Stream.of(Option.of(Departure.PROCEDURE, "Something else in the procedure")))
                .toList();
    }

    static Reading<Departure> read(Reader read, List<Option> from, LocalDate today) {
        var chosen = read.choice("from", code -> of(from, code), "Select what is done differently");
        var reason = read.choice("reason", DepartureReason::of, "Select the main reason");
        var instead = read.words("instead", "Enter what is done instead");
        var why = read.words("why", "Enter why, and what that rests on");
        var supportedBy = read.line("supportedBy", "Enter the name of the manager who supports this");
        var on = read.pastDay("departedOn", "Enter the day", today);
        return read.accept(
                () -> new Departure(chosen.orElseThrow().code(), reason.orElseThrow(), instead, why, supportedBy, on));
    }

    private static Optional<Option> of(List<Option> from, String code) {
        return from.stream().filter(option -> option.code().equals(code)).findFirst();
    }

    /// One as it was entered.
    static Typed entered(Departure departure) {
        return Typed.nothing()
                .with("from", departure.from())
                .with("reason", departure.reason().code())
                .with("instead", departure.instead())
                .with("why", departure.why())
                .with("supportedBy", departure.supportedBy())
                .with("departedOn", departure.on());
    }

    private static String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
