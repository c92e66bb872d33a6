package org.ownwords.advocacy;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.advocacy.Progress.Step;
import org.ownwords.page.Dated;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what became of asking for an advocate.
final class ProgressForm {

    private ProgressForm() {}

    /// The answers to offer: those that may be true beside the others, and the
    /// one that was chosen already.
    static List<Option> options(List<Progress> others, Typed typed) {
        return Step.all().stream()
                .filter(step ->
                        Progress.mayStandBeside(step, others) || step.code().equals(typed.text("step")))
                .map(step -> Option.of(step.code(), step.words()))
                .toList();
    }

    /// One as it was entered.
    static Typed entered(Progress progress) {
        return Typed.nothing()
                .with("step", progress.step().code())
                .withAny("who", progress.who())
                .withAny("words", progress.words())
                .with("happenedOn", progress.on());
    }

    /// @param others what else became of it
    static Reading<Progress> read(Reader read, Asking asking, List<Progress> others, LocalDate today) {
        var step = read.choice("step", Step::of, "Select what has happened");
        var who = read.optionalLine("who");
        var words = step.filter(Step::wantsWords)
                .map(chosen -> read.words(
                        "words",
                        chosen == Step.HELPED
                                ? "Enter what the advocate helped with, and what came of it"
                                : "Enter why"))
                .orElseGet(() -> read.optionalWords("words"));
        var on = read.pastDay("happenedOn", "Enter the day", today);
        step.ifPresent(chosen -> {
            var happened = chosen.dated(on);
            if (chosen == Step.STARTED) {
                read.inLife("happenedOn", happened);
            }
            read.inOrder("happenedOn", new Dated("the advocate was asked for", asking.on()), happened);
            others.stream()
                    .filter(other -> Progress.mayStandBeside(chosen, List.of(other)))
                    .forEach(other -> inOrder(read, other, chosen, happened));
        });
        return read.accept(() -> new Progress(step.orElseThrow(), on, who, words));
    }

    private static void inOrder(Reader read, Progress other, Step step, Dated happened) {
        if (other.step().compareTo(step) < 0) {
            read.inOrder("happenedOn", other.dated(), happened);
        } else if (other.step().compareTo(step) > 0) {
            read.inOrder("happenedOn", happened, other.dated());
        }
    }
}
