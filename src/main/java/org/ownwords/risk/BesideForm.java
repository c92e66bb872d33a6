package org.ownwords.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what stands beside the two views of a risk. None of it is needed.
final class BesideForm {

    /// So many ways of going on can be entered.
    static final int WAYS = 4;

    private BesideForm() {}

    /// The person's wishes to choose from, and the one that was chosen before though it has changed since.
    ///
    /// @param outcomes everything they said on the case
    static List<Option> wishes(List<DesiredOutcome> outcomes, Typed typed) {
        return Stream.concat(
                        outcomes.stream()
                                .filter(outcome -> outcome.isCurrent()
                                        || typed.text("wish").equals(code(outcome)))
                                .map(outcome -> Option.of(code(outcome), "“%s”".formatted(outcome.words()))),
                        Stream.of(Option.of("none", "None of these")))
                .toList();
    }

    private static String code(DesiredOutcome outcome) {
        return outcome.id().value().toString();
    }

    static Supplier<Beside> read(Reader read, String name, List<DesiredOutcome> outcomes) {
        var wish = outcomes.stream()
                .filter(outcome -> read.typed().text("wish").equals(code(outcome)))
                .map(outcome -> new Beside.Wish(outcome.id(), outcome.words()))
                .findFirst()
                .orElse(null);
        var who = read.optionalLine("familyWho");
        var says = read.optionalWords("family");
        if (who == null && says != null) {
            read.problem("familyWho", "Enter who of %s’s family or friends says this".formatted(name));
        }
        if (who != null && says == null) {
            read.problem("family", "Enter what they say about the risk");
        }
        var ways = ways(read);
        return () -> new Beside(wish, who == null || says == null ? null : new Beside.Family(who, says), ways.get());
    }

    private static Supplier<List<WayOn>> ways(Reader read) {
        var ways = new ArrayList<Supplier<WayOn>>();
        for (var number = 1; number <= WAYS; number++) {
            way(read, number).ifPresent(ways::add);
        }
        return () -> ways.stream().map(Supplier::get).toList();
    }

    private static Optional<Supplier<WayOn>> way(Reader read, int number) {
        var what = read.optionalWords("way-" + number);
        var benefits = read.optionalWords("wayBenefits-" + number);
        var harms = read.optionalWords("wayHarms-" + number);
        if (what == null && (benefits != null || harms != null)) {
            read.problem("way-" + number, "Enter what way %d of going on is".formatted(number));
        }
        return Optional.ofNullable(what).map(way -> () -> new WayOn(way, benefits, harms));
    }

    /// As it was entered, with what is typed already.
    static Typed entered(Typed typed, Beside beside) {
        var wish = beside.wish();
        var family = beside.family();
        var with = typed.withAny(
                        "wish", wish == null ? null : wish.outcome().value().toString())
                .withAny("familyWho", family == null ? null : family.who())
                .withAny("family", family == null ? null : family.says());
        var number = 1;
        for (var way : beside.ways()) {
            with = with.with("way-" + number, way.what())
                    .withAny("wayBenefits-" + number, way.benefits())
                    .withAny("wayHarms-" + number, way.harms());
            number++;
        }
        return with;
    }
}
