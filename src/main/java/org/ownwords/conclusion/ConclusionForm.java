package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.page.Days;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportedBy;
import org.ownwords.vocabulary.Voice;

/// Reads how an enquiry ends. Two things cannot be left out: the decision section 42(2) asks for, and the
/// person's view on closing or why they were not asked. Where they said what they want, how far it came about
/// is asked of the worker too; no risk row is ever needed.
final class ConclusionForm {

    /// The field that names the conclusion a closing puts right.
    static final String CORRECTS = "corrects";

    /// How many risks the page has room for at least.
    static final int RISKS = 3;

    /// The field of the ticks beside the words for the Board.
    public static final String SHARING = "sharing";

    private static final String AGREED = "agreed";
    private static final String CHECKED = "checked";

    private ConclusionForm() {}

    /// The name of a field that is asked of each thing the person wanted.
    static String field(String name, DesiredOutcome outcome) {
        return name + "-" + outcome.id().value();
    }

    /// The name of a field that is asked of each risk.
    static String field(String name, int risk) {
        return name + "-" + risk;
    }

    static Optional<Conclusion> read(
            Reader read, String name, LocalDate startedOn, List<DesiredOutcome> current, By by) {
        var outcomes = outcomes(read, name, current);
        var views = views(read, name);
        var safer = read.optionalChoice("feelsSafer", FeelsSafer::of).orElse(FeelsSafer.NOT_ASKED);
        var listened = read.optionalChoice("listenedTo", ListenedTo::of).orElse(ListenedTo.NOT_ASKED);
        var understood = read.optionalChoice("understood", Understood::of).orElse(Understood.NOT_ASKED);
        var decision = decision(read);
        var risks = risks(read);
        var lackedCapacity = read.optionalChoice("lackedCapacity", LackedCapacity::of);
        var supportedBy = read.optionalChoice("supportedBy", SupportedBy::of);
        var livesOn = read.optionalWords("livesOn");
        var forBoard = read.optionalWords("wordsForBoard");
        var on = read.pastDay("concludedOn", "Enter the day the enquiry was closed", by.today());
        if (on.isBefore(startedOn)) {
            read.dayProblem(
                    "concludedOn",
                    "The enquiry started on %s. Enter that day or a later one".formatted(Days.day(startedOn)));
        }
        if (views == null || decision == null) {
            return Optional.empty();
        }
        return Optional.of(new Conclusion(
                on,
                outcomes,
                views,
                safer,
                listened,
                understood,
                decision,
                risks,
                lackedCapacity.orElse(null),
                supportedBy.orElse(null),
                livesOn,
                forBoard));
    }

    /// What a closing asks about: the current outcomes. If it corrects another closing: what that one judged,
    /// and anything current that was said before it.
    static List<DesiredOutcome> asked(List<DesiredOutcome> all, @Nullable Concluded before, Typed typed) {
        if (before == null || !typed.has(CORRECTS)) {
            return all.stream().filter(DesiredOutcome::isCurrent).toList();
        }
        var judged = before.conclusion().outcomes().stream()
                .map(OutcomeResult::outcome)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(outcome -> judged.contains(outcome.id())
                        || (outcome.isCurrent()
                                && outcome.saidOn() != null
                                && !outcome.saidOn().isAfter(before.conclusion().on())))
                .toList();
    }

    /// What the page asks about: the current outcomes, and any that have changed since the form was typed, so
    /// that what was typed is not lost.
    static List<DesiredOutcome> shown(List<DesiredOutcome> all, Typed typed) {
        return all.stream()
                .filter(outcome -> outcome.isCurrent()
                        || typed.has(field("persons", outcome))
                        || typed.has(field("personsWords", outcome))
                        || typed.has(field("workers", outcome))
                        || typed.has(field("whyNot", outcome)))
                .toList();
    }

    /// What the form contains after a conclusion was sent back: the old answers, to be corrected and sent
    /// again.
    static Typed typed(Conclusion conclusion) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var result : conclusion.outcomes()) {
            var key = "-" + result.outcome().value();
            put(fields, "persons" + key, result.persons().code());
            put(fields, "personsWords" + key, result.personsWords());
            put(fields, "workers" + key, result.workers().code());
            fields.put(
                    "reasons" + key,
                    result.reasons().stream().map(NotMetReason::code).toList());
            put(fields, "whyNot" + key, result.whyNot());
        }
        switch (conclusion.views()) {
            case Views.Sought(var words, var answeredBy) -> {
                put(fields, "viewsSought", "yes");
                put(fields, "views", words);
                put(fields, "answeredBy", answeredBy.code());
            }
            case Views.NotSought(var why) -> {
                put(fields, "viewsSought", "no");
                put(fields, "viewsNotSought", why);
            }
        }
        put(fields, "feelsSafer", conclusion.feelsSafer().code());
        put(fields, "listenedTo", conclusion.listenedTo().code());
        put(fields, "understood", conclusion.understood().code());
        switch (conclusion.decision()) {
            case Decision.ActionNeeded(var what, var byWhom) -> {
                put(fields, "actionNeeded", "yes");
                put(fields, "action", what);
                put(fields, "actionBy", byWhom);
            }
            case Decision.NoActionNeeded(var why) -> {
                put(fields, "actionNeeded", "no");
                put(fields, "noActionWhy", why);
            }
        }
        put(fields, "lackedCapacity", code(conclusion.lackedCapacity()));
        put(fields, "supportedBy", code(conclusion.supportedBy()));
        put(fields, "livesOn", conclusion.livesOn());
        put(fields, "wordsForBoard", conclusion.wordsForBoard());
        put(fields, "concludedOn", conclusion.on());
        for (var i = 0; i < conclusion.risks().size(); i++) {
            var risk = conclusion.risks().get(i);
            put(fields, field("riskType", i + 1), risk.type().code());
            put(fields, field("riskLocation", i + 1), risk.location().code());
            put(fields, field("riskSource", i + 1), risk.source().code());
            put(fields, field("riskAssessment", i + 1), risk.assessment().code());
            put(fields, field("riskOutcome", i + 1), code(risk.outcome()));
        }
        return new Typed(fields);
    }

    /// The same for a conclusion that was sent back, with its correction if it has one.
    static Typed again(Concluded back) {
        return back.correction() == null
                ? typed(back.conclusion())
                : correcting(back).with("correction", back.correction());
    }

    /// What the form contains when a closing that was agreed is corrected.
    static Typed correcting(Concluded before) {
        return typed(before.conclusion()).with(CORRECTS, before.id().value().toString());
    }

    /// What the form contains when another system sent how the enquiry stood or ended: none of it has to be
    /// typed again. What was not sent is left empty.
    static Typed typed(Sent sent) {
        var fields = new LinkedHashMap<String, List<String>>();
        put(fields, "lackedCapacity", known(sent.lackedCapacity(), LackedCapacity::of));
        put(fields, "supportedBy", known(sent.supportedBy(), SupportedBy::of));
        if (sent.on() != null) {
            put(fields, "concludedOn", sent.on());
        }
        for (var i = 0; i < sent.risks().size(); i++) {
            var risk = sent.risks().get(i);
            put(fields, field("riskType", i + 1), risk.type());
            put(fields, field("riskLocation", i + 1), risk.location());
            put(fields, field("riskSource", i + 1), risk.source());
            put(fields, field("riskAssessment", i + 1), risk.assessment());
            put(fields, field("riskOutcome", i + 1), risk.outcome());
        }
        return new Typed(fields);
    }

    /// What was wrong with the conclusion that this one corrects, or nothing if it corrects none.
    static Optional<Correction> correction(Reader read) {
        if (!read.typed().has(CORRECTS)) {
            return Optional.empty();
        }
        var why = read.words("correction", "Enter what was wrong with the closing");
        try {
            return Optional.of(
                    new Correction(new ConclusionId(UUID.fromString(read.typed().text(CORRECTS))), why));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The ticks beside the words for the Board, as the page offers them.
    ///
    /// @param name the person's first name
    public static List<Option> sharing(String name) {
        return List.of(
                Option.of(AGREED, name + " agrees that the Board may read these words"),
                Option.of(CHECKED, "These words do not identify anybody"));
    }

    /// Makes sure that words are shared with the Board only if the person agreed, and that anything that may
    /// identify somebody was checked. The person's own name must be removed.
    static void share(Reader read, Details person) {
        var words = read.typed().text("wordsForBoard");
        if (words.isBlank()) {
            return;
        }
        var ticked = read.choices(SHARING, List.of(AGREED, CHECKED), Function.identity());
        if (!ticked.contains(AGREED)) {
            read.problem(
                    SHARING,
                    "Confirm that %s agrees that the Board may read these words, or remove the words"
                            .formatted(person.givenName()));
        }
        switch (Recognisable.in(words, person)) {
            case Recognisable.ByNothing() -> {}
            case Recognisable.ByTheirName(var name) ->
                read.problem(
                        "wordsForBoard",
                        "Remove ‘%s’. Words for the Board must not contain %s’s name"
                                .formatted(name, person.givenName()));
            case Recognisable.ByWords(var found) -> {
                if (!ticked.contains(CHECKED)) {
                    read.problem(
                            "wordsForBoard",
                            "%s may identify somebody. Change the words, or confirm that they do not identify anybody"
                                    .formatted(found.stream()
                                            .map("‘%s’"::formatted)
                                            .collect(Collectors.joining(", "))));
                }
            }
        }
    }

    private static @Nullable String known(
            @Nullable String code, Function<String, ? extends Optional<? extends Coded>> codes) {
        return code != null && codes.apply(code).isPresent() ? code : null;
    }

    private static @Nullable String code(@Nullable Coded chosen) {
        return chosen == null ? null : chosen.code();
    }

    private static void put(Map<String, List<String>> fields, String field, @Nullable String text) {
        if (text != null) {
            fields.put(field, List.of(text));
        }
    }

    private static void put(Map<String, List<String>> fields, String field, LocalDate day) {
        put(fields, field + "-day", String.valueOf(day.getDayOfMonth()));
        put(fields, field + "-month", String.valueOf(day.getMonthValue()));
        put(fields, field + "-year", String.valueOf(day.getYear()));
    }

    /// How many risks the page has room for: [#RISKS], or as many as were recorded elsewhere.
    static int rows(Typed typed) {
        var rows = RISKS;
        while (hasRow(typed, rows + 1)) {
            rows++;
        }
        return rows;
    }

    private static boolean hasRow(Typed typed, int row) {
        return Stream.of("riskType", "riskLocation", "riskSource", "riskAssessment", "riskOutcome")
                .anyMatch(name -> typed.has(field(name, row)));
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
        var voice = read.choice("answeredBy", Voice::of, "Select whose voice these words are");
        return words.isBlank() || voice.isEmpty() ? null : new Views.Sought(words, voice.get());
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
        var rows = rows(read.typed());
        for (var i = 1; i <= rows; i++) {
            risk(read, i).ifPresent(risks::add);
        }
        return risks;
    }

    /// A row is complete or empty: a partial row would be counted wrongly.
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
