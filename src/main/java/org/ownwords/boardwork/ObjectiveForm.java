package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ownwords.page.Ask;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;
import org.ownwords.vocabulary.Principle;
import org.ownwords.vocabulary.ReportingYear;
import org.ownwords.vocabulary.Wellbeing;

/// Reads what the Board wants to be different for people.
final class ObjectiveForm {

    private static final int YEARS = 3;

    private ObjectiveForm() {}

    /// The years that an objective can be in: from the three before, so that older ones can be recorded again, to the
    /// three that come.
    private static List<ReportingYear> years(LocalDate today) {
        var now = ReportingYear.of(today).from();
        return IntStream.rangeClosed(now - YEARS, now + YEARS)
                .mapToObj(ReportingYear::new)
                .toList();
    }

    static List<Ask> asks(Around around) {
        return List.of(
                Ask.line("title", "What is it called?", null),
                Ask.words(
                        "words",
                        "What is to be different for people?",
                        "As somebody would say it who has been through it"),
                Ask.who("who", "Who leads it?", "An organisation, or a colleague by name"),
                Ask.day("byWhen", "By when is it to have come about? (optional)", null),
                Ask.any(
                        "years",
                        "In which years of the plan is it? (optional)",
                        "The annual report of each of these tells what was planned and what was done",
                        years(around.today()).stream()
                                .map(each -> Option.of(each.text(), each.text()))
                                .toList()),
                Ask.any("principles", "Which principles does it serve?", null, principles()),
                Ask.any("steps", "Which of the nine steps is it part of?", null, Options.of(Step.all())),
                Ask.any("wellbeing", "Which areas of wellbeing is it about?", null, Options.of(Wellbeing.all())),
                Ask.one(
                        "from",
                        "Where are people now? (optional)",
                        "On the grid of safety and wellbeing",
                        Options.of(GridPlace.all())),
                Ask.one("to", "Where is it to bring them? (optional)", null, Options.of(GridPlace.all())));
    }

    /// Each with what a person could say where it is lived up to.
    ///
    /// Source: care and support statutory guidance, paragraph 14.13, in our own words.
    private static List<Option> principles() {
        return Principle.all().stream()
                .map(each -> new Option(
                        each.code(),
                        each.words(),
                        switch (each) {
                            case EMPOWERMENT -> "“I am asked what I want, and what happens follows from that”";
                            case PREVENTION -> "“I am told plainly what abuse is, how to notice it and who helps”";
                            case PROPORTIONALITY -> "“Those who help me step in as far as is needed, and no further”";
                            case PROTECTION -> "“I get help to speak up, and to take part as far as I want to”";
                            case PARTNERSHIP ->
                                "“Those who work with me tell each other what they need to, and no more”";
                            case ACCOUNTABILITY -> "“I know who does what in my life, and so do they”";
                        }))
                .toList();
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var title = read.line("title", "Enter what the objective is called");
        var words = read.words("words", "Enter what is to be different for people");
        var who = read.line("who", "Enter who leads it");
        var byWhen = read.optionalDay("byWhen");
        var years = read.choices("years", years(around.today()), ReportingYear::text);
        var principles = read.choices("principles", Principle.all(), Principle::code);
        var steps = read.choices("steps", Step.all(), Step::code);
        var wellbeing = read.choices("wellbeing", Wellbeing.all(), Wellbeing::code);
        var from = read.optionalChoice("from", GridPlace::of);
        var to = read.optionalChoice("to", GridPlace::of);
        return () -> new Objective(
                title,
                words,
                principles,
                steps,
                wellbeing,
                from.orElse(null),
                to.orElse(null),
                around.names().meant(who),
                byWhen,
                years);
    }

    static Typed entered(Objective objective) {
        return Typed.nothing()
                .with("title", objective.title())
                .with("words", objective.words())
                .with("who", objective.owner().name())
                .with("byWhen", objective.byWhen())
                .with(
                        "years",
                        objective.years().stream().map(ReportingYear::text).toList())
                .with(
                        "principles",
                        objective.principles().stream().map(Principle::code).toList())
                .with("steps", objective.steps().stream().map(Step::code).toList())
                .with(
                        "wellbeing",
                        objective.wellbeing().stream().map(Wellbeing::code).toList())
                .withAny("from", EntryForm.code(objective.from()))
                .withAny("to", EntryForm.code(objective.to()));
    }
}
