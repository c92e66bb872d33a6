package org.ownwords.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;

/// Reads a risk that was weighed with the person.
final class WeighingForm {

    private WeighingForm() {}

    /// An earlier weighing of the same risk.
    ///
    /// @param on its day, or null where it was recorded in error
    record Earlier(WeighingId weighing, @Nullable LocalDate on) {

        static Earlier of(WeighedRisk weighed) {
            return new Earlier(weighed.id(), weighed.on());
        }
    }

    /// One that is weighed, or weighed again.
    ///
    /// @param about  the person: what to call them in what is asked for, and when they died
    /// @param outcomes everything the person said they want on the case
    /// @param before   an earlier weighing of the same risk, or null
    static Reading<Weighing> read(
            Reader read, Details about, List<DesiredOutcome> outcomes, @Nullable Earlier before, LocalDate today) {
        var name = about.givenName();
        var risk = read.line("risk", "Enter what the risk is");
        var theirs = ViewsForm.theirs(read, name);
        var ours = ViewsForm.ours(read);
        var considered = new Considered(
                read.optionalWords("matters"),
                read.optionalWords("strengths"),
                read.optionalWords("worth"),
                read.optionalWords("lessens"));
        var beside = BesideForm.read(read, name, outcomes);
        var decided = DecidedForm.read(read, name);
        var by = read.line("weighedBy", "Enter the name of the person who weighed this with %s".formatted(name));
        var on = read.pastDay("weighedOn", "Enter the day it was weighed", today);
        read.inOrder("weighedOn", new Dated("it was weighed", on), about.death());
        read.inOrder(
                "weighedOn",
                Dated.orNull("it was weighed before", before == null ? null : before.on()),
                new Dated("it was weighed again", on));
        var lookAgain = read.optionalDay("lookAgain");
        read.inOrder(
                "lookAgain", new Dated("it was weighed", on), Dated.orNull("you will look at it again", lookAgain));
        return read.accept(() -> new Weighing(
                risk,
                theirs.get(),
                ours,
                considered,
                beside.get(),
                decided.get(),
                new Occasion(by, on, lookAgain, before == null ? null : before.weighing())));
    }

    /// One as it was entered.
    static Typed entered(Weighing weighing) {
        var occasion = weighing.occasion();
        var typed = BesideForm.entered(known(weighing), weighing.beside())
                .with("weighedBy", occasion.by())
                .with("weighedOn", occasion.on())
                .with("lookAgain", occasion.lookAgain());
        return DecidedForm.entered(ViewsForm.entered(typed, weighing), weighing.decided());
    }

    /// What need not be asked again when the same risk is weighed at another time.
    static Typed known(Weighing weighing) {
        var considered = weighing.considered();
        var beside = weighing.beside();
        return BesideForm.entered(Typed.nothing(), new Beside(beside.wish(), null, beside.ways()))
                .with("risk", weighing.risk())
                .withAny("matters", considered.matters())
                .withAny("strengths", considered.strengths())
                .withAny("worth", considered.worth())
                .withAny("lessens", considered.lessens());
    }
}
