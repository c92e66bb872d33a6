package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Stage;
import org.ownwords.page.Dated;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads why the clock is stopped.
final class PauseForm {

    private PauseForm() {}

    /// What can be paused: the clock of each stage, and the days that were set.
    static List<Option> stops(List<Stage> stages) {
        return Stream.concat(
                        stages.stream().map(stage -> Option.of(stage.code(), stage.words())),
                        Stream.of(Option.of(Stops.SET_DAYS, "The days set for steps, the plan and reviews")))
                .toList();
    }

    /// One as it was entered. An older one was for everything.
    static Typed entered(Pause pause, List<Option> stops) {
        var rationale = pause.rationale();
        return Typed.nothing()
                .with("reason", rationale.reason().code())
                .with("why", rationale.why())
                .with(
                        "stops",
                        stops.stream()
                                .map(Option::code)
                                .filter(pause.stops()::includes)
                                .toList())
                .with("since", pause.since())
                .with("until", pause.until())
                .with("supportedBy", rationale.supportedBy());
    }

    static Reading<Pause> read(Reader read, PauseId id, List<Option> stops, LocalDate today) {
        return read(read, id, stops, null, today);
    }

    /// The same for one after which the clock was started again.
    ///
    /// @param again that it was, or null
    static Reading<Pause> read(Reader read, PauseId id, List<Option> stops, @Nullable Dated again, LocalDate today) {
        var reason = read.choice("reason", PauseReason::of, "Select why the clock is paused");
        var why = read.words("why", "Enter why the clock is paused, and how you know");
        var chosen = read.choices("stops", stops, Option::code).stream()
                .map(Option::code)
                .collect(Collectors.toUnmodifiableSet());
        if (chosen.isEmpty()) {
            read.problem("stops", "Select what is paused");
        }
        var since = read.pastDay("since", "Enter the day the clock stopped", today);
        read.inOrder("since", new Dated("the clock stopped", since), again);
        var until = read.optionalDay("until");
        if (until == null) {
            read.dayProblem(
                    "until", "Enter the day the clock starts again. You can pause it again when that day comes");
        } else {
            read.inOrder("until", new Dated("the clock stopped", since), new Dated("it starts again", until));
        }
        var supportedBy = read.line("supportedBy", "Enter the name of the manager who supports this");
        return read.accept(() -> new Pause(
                id, new Rationale(reason.orElseThrow(), why, supportedBy), since, until, new Stops(chosen), null));
    }
}
