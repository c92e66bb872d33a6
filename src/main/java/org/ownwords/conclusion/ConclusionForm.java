package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.SupportedBy;

/// Reads how an enquiry ends. Two things cannot be left out: the decision section 42(2) asks for, and the
/// person's view on closing or why they were not asked. Where they said what they want, how far it came about
/// is asked of the worker too; no risk row is ever needed.
final class ConclusionForm {

    private ConclusionForm() {}

    /// The name of a field that is asked of each thing the person wanted.
    static String field(String name, DesiredOutcome outcome) {
        return name + "-" + outcome.id().value();
    }

    /// @param about the person: what to call them in what is asked for, and when they died
    static Optional<Conclusion> read(
            Reader read, Details about, LocalDate startedOn, List<DesiredOutcome> current, By by) {
        var name = about.givenName();
        var outcomes = outcomes(read, name, current);
        var views = ViewsForm.read(read, name);
        var safer = read.optionalChoice("feelsSafer", FeelsSafer::of).orElse(FeelsSafer.NOT_ASKED);
        var listened = read.optionalChoice("listenedTo", ListenedTo::of).orElse(ListenedTo.NOT_ASKED);
        var understood = read.optionalChoice("understood", Understood::of).orElse(Understood.NOT_ASKED);
        var wellbeing = read.optionalChoice("wellbeing", Wellbeing::of);
        var decision = decision(read);
        var risks = RiskRows.read(read);
        var lackedCapacity = read.optionalChoice("lackedCapacity", LackedCapacity::of);
        var supportedBy = read.optionalChoice("supportedBy", SupportedBy::of);
        var livesOn = read.optionalWords("livesOn");
        var forBoard = read.optionalWords("wordsForBoard");
        var done = HowItWasDoneForm.read(read);
        var on = read.pastDay("concludedOn", "Enter the day the enquiry was closed", by.today());
        read.inOrder("concludedOn", new Dated("the enquiry started", startedOn), new Dated("it was closed", on));
        ViewsForm.refuseWordsOfTheDead(read, about, on, views);
        if (views == null || decision == null) {
            return Optional.empty();
        }
        return Optional.of(new Conclusion(
                on,
                outcomes,
                new PersonsAnswers(views, safer, listened, understood, wellbeing.orElse(null)),
                decision,
                livesOn,
                new Reported(risks, new Capacity(lackedCapacity.orElse(null), supportedBy.orElse(null)), forBoard),
                done));
    }

    private static List<OutcomeResult> outcomes(Reader read, String name, List<DesiredOutcome> current) {
        var results = new ArrayList<OutcomeResult>();
        for (var outcome : current) {
            var persons = read.optionalChoice(field("persons", outcome), PersonsView::of)
                    .orElse(PersonsView.NOT_ASKED);
            var workers = read.choice(
                    field("workers", outcome),
                    CameAbout::of,
                    "Select how far, in your judgement, what %s wanted came about".formatted(name));
            results.add(new OutcomeResult(
                    outcome.id(),
                    persons,
                    read.optionalWords(field("personsWords", outcome)),
                    workers.orElse(CameAbout.NOT),
                    read.choices(field("reasons", outcome), NotMetReason.all(), NotMetReason::code),
                    read.optionalWords(field("whyNot", outcome)),
                    howHard(read, outcome),
                    read.optionalChoice(field("lifeNow", outcome), LifeNow::of).orElse(null)));
        }
        return results;
    }

    private static @Nullable HowHard howHard(Reader read, DesiredOutcome outcome) {
        var level = read.optionalChoice(field("howHard", outcome), HowHard.Level::of);
        var why = read.optionalWords(field("hardWhy", outcome));
        if (level.isEmpty() && why != null) {
            read.problem(field("howHard", outcome), "Select how hard it was, or remove what made it so");
        }
        return level.map(known -> new HowHard(known, why)).orElse(null);
    }

    private static @Nullable Decision decision(Reader read) {
        var needed = read.yes("actionNeeded", "Select whether any action should be taken");
        Branches.refuseStrayWords(read, "actionNeeded", "yes", "action", "actionBy");
        Branches.refuseStrayWords(read, "actionNeeded", "no", "noActionWhy");
        if (needed) {
            var what = read.words("action", "Enter what action should be taken");
            var byWhom = read.line("actionBy", "Enter who will take the action");
            return what.isBlank() || byWhom.isBlank() ? null : new Decision.ActionNeeded(what, byWhom);
        }
        if (!read.typed().text("actionNeeded").equals("no")) {
            return null;
        }
        var why = read.words("noActionWhy", "Enter why no action is needed");
        return why.isBlank() ? null : new Decision.NoActionNeeded(why);
    }
}
