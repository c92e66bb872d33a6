package org.ownwords.workforce;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;

/// Reads a supervision.
final class SupervisionForm {

    private SupervisionForm() {}

    static List<Ask> asks(Around around) {
        var asks = new ArrayList<>(List.of(
                Ask.any("people", "Who is it with?", "Several, where it was a group", around.teamWithoutMe()),
                Ask.day("on", "When was it?", null),
                Ask.words(
                        "difference",
                        "What difference did the work make?",
                        "For the people it was for. Do not name them here"),
                Ask.words("wanted", "What did people say they wanted? (optional)", null),
                Ask.words("ledBy", "How was the work led by that? (optional)", null),
                Ask.any("inTheWay", "What stood in the way?", null, Options.of(InTheWay.all())),
                Ask.words("obstacles", "More about what stood in the way (optional)", null)));
        if (!around.cases().isEmpty()) {
            asks.add(Ask.any(
                    "cases",
                    "Which cases were talked over?",
                    "Those that they hold now. Only links are kept; what was said about a case is recorded in it",
                    around.cases()));
        }
        asks.addAll(List.of(
                Ask.words("otherwise", "What would you do otherwise? (optional)", null),
                Ask.words("touched", "How did the work touch you? (optional)", "Those who do the work"),
                Ask.one(
                        "approach",
                        "Is the work led by what people want?",
                        "About the work that was talked over, and no mark for anybody",
                        Options.of(Approach.all())),
                Ask.words("approachWhy", "Why do you think so? (optional)", null),
                Ask.words("process", "Steps, forms and days (optional)", "Last, because they are there for the rest")));
        return List.copyOf(asks);
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var people = read.choices("people", around.teamWithoutMe(), Option::code).stream()
                .map(Option::code)
                .toList();
        if (people.isEmpty()) {
            read.problem("people", "Select who it was with");
        }
        var on = read.pastDay("on", "Enter when it was", around.today());
        var difference = read.words("difference", "Enter what difference the work made");
        var wanted = read.optionalWords("wanted");
        var ledBy = read.optionalWords("ledBy");
        var inTheWay = read.choices("inTheWay", InTheWay.all(), InTheWay::code);
        var obstacles = read.optionalWords("obstacles");
        var cases = read.choices("cases", around.cases(), Option::code).stream()
                .map(each -> UUID.fromString(each.code()))
                .toList();
        var otherwise = read.optionalWords("otherwise");
        var touched = read.optionalWords("touched");
        var approach = read.choice("approach", Approach::of, "Select whether the work is led by what people want");
        var approachWhy = read.optionalWords("approachWhy");
        var process = read.optionalWords("process");
        return () -> new Supervision(
                around.identity(),
                people,
                on,
                difference,
                wanted,
                ledBy,
                inTheWay,
                obstacles,
                cases,
                otherwise,
                touched,
                approach.orElseThrow(),
                approachWhy,
                process);
    }

    static Typed entered(Supervision supervision) {
        return Typed.nothing()
                .with("people", supervision.people())
                .with("on", supervision.on())
                .with("difference", supervision.difference())
                .withAny("wanted", supervision.wanted())
                .withAny("ledBy", supervision.ledBy())
                .with(
                        "inTheWay",
                        supervision.inTheWay().stream().map(InTheWay::code).toList())
                .withAny("obstacles", supervision.obstacles())
                .with("cases", supervision.cases().stream().map(UUID::toString).toList())
                .withAny("otherwise", supervision.otherwise())
                .withAny("touched", supervision.touched())
                .with("approach", supervision.approach().code())
                .withAny("approachWhy", supervision.approachWhy())
                .withAny("process", supervision.process());
    }
}
