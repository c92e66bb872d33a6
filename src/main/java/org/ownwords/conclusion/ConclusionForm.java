package org.ownwords.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.page.Reader;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.Voice;

/// Reads how an enquiry ends. Two things cannot be passed: the decision section 42(2) asks for, and the person's view
/// on
/// closing or why nobody asked. Where they said what they want, how far it came about is asked of the worker too; no
/// risk
/// row is ever needed.
final class ConclusionForm {

    /// How many risks the page has room for.
    static final int RISKS = 3;

    private ConclusionForm() {}

    /// The name of a field that is asked of each thing the person wanted.
    static String field(String name, DesiredOutcome outcome) {
        return name + "-" + outcome.id().value();
    }

    /// The name of a field that is asked of each risk.
    static String field(String name, int risk) {
        return name + "-" + risk;
    }

    static Optional<Conclusion> read(Reader read, String name, List<DesiredOutcome> current, By by) {
        var outcomes = outcomes(read, name, current);
        var views = views(read, name);
        var safer = read.optionalChoice("feelsSafer", FeelsSafer::of).orElse(FeelsSafer.NOT_ASKED);
        var listened = read.optionalChoice("listenedTo", ListenedTo::of).orElse(ListenedTo.NOT_ASKED);
        var understood = read.optionalChoice("understood", Understood::of).orElse(Understood.NOT_ASKED);
        var decision = decision(read);
        var risks = risks(read);
        var livesOn = read.optionalWords("livesOn");
        var forBoard = read.optionalWords("wordsForBoard");
        var on = read.pastDay("concludedOn", "Enter the day the enquiry was closed", by.today());
        if (views == null || decision == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Conclusion(on, outcomes, views, safer, listened, understood, decision, risks, livesOn, forBoard));
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
                    read.optionalWords(field("whyNot", outcome))));
        }
        return results;
    }

    private static @Nullable Views views(Reader read, String name) {
        var sought = read.yes("viewsSought", "Select yes if %s was asked about closing, or no and why".formatted(name));
        if (!sought) {
            if (!read.typed().text("viewsSought").equals("no")) {
                return null;
            }
            var why = read.words("viewsNotSought", "Enter why %s was not asked about closing".formatted(name));
            return why.isBlank() ? null : new Views.NotSought(why);
        }
        var words = read.words("views", "Enter what %s says about closing".formatted(name));
        var voice = read.optionalChoice("answeredBy", Voice::of).orElse(Voice.ADULT);
        return words.isBlank() ? null : new Views.Sought(words, voice);
    }

    private static @Nullable Decision decision(Reader read) {
        var needed = read.yes("actionNeeded", "Select whether any action should be taken");
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

    private static List<Risk> risks(Reader read) {
        var risks = new ArrayList<Risk>();
        for (var i = 1; i <= RISKS; i++) {
            risk(read, i).ifPresent(risks::add);
        }
        return risks;
    }

    /// A row is whole or it is empty: half a row would be counted wrongly.
    private static Optional<Risk> risk(Reader read, int row) {
        var type = read.optionalChoice(field("riskType", row), AbuseType::of);
        var location = read.optionalChoice(field("riskLocation", row), Location::of);
        var source = read.optionalChoice(field("riskSource", row), SourceOfRisk::of);
        var assessment = read.optionalChoice(field("riskAssessment", row), RiskAssessment::of);
        var outcome = read.optionalChoice(field("riskOutcome", row), RiskOutcome::of);
        if (type.isEmpty() && location.isEmpty() && source.isEmpty() && assessment.isEmpty() && outcome.isEmpty()) {
            return Optional.empty();
        }
        if (type.isEmpty()) {
            read.problem(field("riskType", row), "Risk %d: select what it is, or clear the row".formatted(row));
        }
        if (location.isEmpty()) {
            read.problem(field("riskLocation", row), "Risk %d: select where, or clear the row".formatted(row));
        }
        if (source.isEmpty()) {
            read.problem(
                    field("riskSource", row), "Risk %d: select where it comes from, or clear the row".formatted(row));
        }
        if (assessment.isEmpty()) {
            read.problem(
                    field("riskAssessment", row), "Risk %d: select what was found, or clear the row".formatted(row));
        }
        if (type.isEmpty() || location.isEmpty() || source.isEmpty() || assessment.isEmpty()) {
            return Optional.empty();
        }
        if (outcome.isPresent() && !Risk.isIdentified(assessment.get())) {
            read.problem(
                    field("riskOutcome", row),
                    "Risk %d: only a risk that was identified can remain, be reduced or be removed".formatted(row));
            return Optional.empty();
        }
        return Optional.of(new Risk(type.get(), location.get(), source.get(), assessment.get(), outcome.orElse(null)));
    }
}
