package org.ownwords.document;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Relation;
import org.ownwords.document.Source.Is;
import org.ownwords.document.Source.Somebody;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.Outcomes;
import org.ownwords.person.CaseFile;
import org.ownwords.plan.Arrangements;
import org.ownwords.plan.ItemStanding;
import org.ownwords.plan.PlanItem;
import org.ownwords.plan.Plans;
import org.ownwords.template.Field;
import org.ownwords.template.Language;
import org.ownwords.vocabulary.Voice;
import org.ownwords.worklist.Holder;
import org.ownwords.worklist.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what of a case is in the person's copy. It asks for what the person said, their plan and who works
/// with them, and for nothing else.
@Service
@Transactional(readOnly = true)
class Sources {

    private final Outcomes outcomes;
    private final Plans plans;
    private final Arrangements arrangements;
    private final Worklist worklist;
    private final Practitioners practitioners;
    private final List<AroundThem> around;

    // What a copy is made from, each from its own concept.
    Sources(
            Outcomes outcomes,
            Plans plans,
            Arrangements arrangements,
            Worklist worklist,
            Practitioners practitioners,
            List<AroundThem> around) {
        this.outcomes = outcomes;
        this.plans = plans;
        this.arrangements = arrangements;
        this.worklist = worklist;
        this.practitioners = practitioners;
        this.around = around;
    }

    /// @param language how the day is written
    Source of(CaseFile file, Language language, By by) {
        var details = file.person().details();
        var council = practitioners.councilName(by.authority());
        var items = plans.on(file).stream().filter(Sources::isToldOf).toList();
        var holder = worklist.holder(file)
                .map(Holder::heldBy)
                .map(id -> practitioners.names().get(id))
                .orElse(null);
        var forThem = arrangements.forThem(file);
        return new Source(
                Map.of(
                        Field.COUNCIL,
                        council,
                        Field.TODAY,
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language.locale())
                                .format(by.today()),
                        Field.PERSON_NAME,
                        details.name(),
                        Field.PERSON_GIVEN_NAME,
                        details.givenName(),
                        Field.WORKER,
                        holder == null ? council : holder,
                        Field.CASE_NUMBER,
                        Long.toString(file.number())),
                outcomes.current(file).stream().map(Sources::wish).toList(),
                items.stream().map(item -> item(item, file)).toList(),
                forThem.map(each -> Source.Agreed.of(each.agrees(), each.addedSince()))
                        .orElse(Source.Agreed.NOT_KNOWN),
                people(file, holder, items, by),
                forThem.map(Arrangements.ForThem::watchedBy).orElse(null),
                forThem.map(Arrangements.ForThem::ifWrong).orElse(null),
                Optional.ofNullable(details.preferredLanguage())
                        .flatMap(Language::named)
                        .orElse(null));
    }

    /// What is to be done or was done. What is no longer needed is not promised.
    private static boolean isToldOf(PlanItem item) {
        return switch (item.standing()) {
            case ItemStanding.ToDo() -> true;
            case ItemStanding.Ended(var ending) -> ending.done();
            case ItemStanding.Changed _ -> false;
        };
    }

    private static Source.Wish wish(DesiredOutcome outcome) {
        var voice = outcome.said().voice();
        return new Source.Wish(outcome.words(), voice == null || voice == Voice.ADULT);
    }

    private static Source.Item item(PlanItem item, CaseFile file) {
        return new Source.Item(
                item.what(),
                isThemselves(item.who(), file) ? null : item.who(),
                item.intent().dueOn(),
                item.towardsWords(),
                !item.isToDo());
    }

    private static boolean isThemselves(String name, CaseFile file) {
        var details = file.person().details();
        return name.equalsIgnoreCase(details.givenName()) || name.equalsIgnoreCase(details.name());
    }

    /// Whoever holds the case, advocates, and whoever does something of the plan, each once.
    private List<Somebody> people(CaseFile file, @Nullable String holder, List<PlanItem> items, By by) {
        var people = new LinkedHashMap<String, Somebody>();
        Stream.of(
                        Stream.ofNullable(holder).map(name -> new Somebody(name, Is.MAIN_WORKER)),
                        around.stream()
                                .flatMap(concept -> concept.around(file.person(), List.of(file.id()), by).stream())
                                .filter(relation -> relation.kind() == Relation.Kind.ADVOCATE
                                        && relation.is().lasts())
                                .map(relation -> new Somebody(relation.who(), Is.ADVOCATE)),
                        items.stream()
                                .filter(item -> item.isToDo() && !isThemselves(item.who(), file))
                                .map(item -> new Somebody(
                                        item.who(), item.intent().doer().id() == null ? Is.OTHER : Is.COLLEAGUE)))
                .flatMap(each -> each)
                .forEach(somebody -> people.putIfAbsent(somebody.name(), somebody));
        return List.copyOf(people.values());
    }
}
