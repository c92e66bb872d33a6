package org.ownwords.boardwork;

import static org.ownwords.boardwork.EntryForm.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.Options;

/// Reads what came of an entry. Whether people were told is asked where the Board heard something from them.
final class NewsForm {

    private NewsForm() {}

    static List<Ask> asks(Noun from) {
        var asks = new ArrayList<>(List.of(
                Ask.one("standing", "How does it stand?", null, Options.of(from.standings())),
                Ask.words("words", "What was done or said?", "Where it ends without being done, say why"),
                Ask.words("changed", "What is different now? (optional)", "For people, or in how the work is done"),
                Ask.words(
                        "evidence",
                        "What shows it, and where is it? (optional)",
                        "An audit, a figure, a paper, people’s words"),
                Ask.day("on", "When?", null)));
        if (from == Noun.HEARD) {
            asks.add(Ask.day("toldOn", "When were they told? (optional)", null));
            asks.add(Ask.line("toldHow", "How were they told? (optional)", null));
        } else {
            asks.add(Ask.day("nextOn", "When is it looked at again? (optional)", null));
        }
        return List.copyOf(asks);
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var from = Objects.requireNonNull(around.from());
        var standing = read.choice(
                "standing",
                code -> Coded.of(from.noun().standings().toArray(Standing[]::new), code),
                "Select how it stands");
        var words = read.words("words", "Enter what was done or said");
        var changed = read.optionalWords("changed");
        var evidence = read.optionalWords("evidence");
        var on = read.pastDay("on", "Enter when it was", around.today());
        var nextOn = from.noun() == Noun.HEARD ? null : read.optionalDay("nextOn");
        var toldOn = from.noun() == Noun.HEARD ? read.optionalDay("toldOn") : null;
        var toldHow = from.noun() == Noun.HEARD ? read.optionalLine("toldHow") : null;
        if (toldHow != null && toldOn == null) {
            read.dayProblem("toldOn", "Enter when they were told");
        }
        if (toldOn != null && toldOn.isAfter(around.today())) {
            read.dayProblem("toldOn", "The date must be today or in the past");
        }
        if (nextOn != null && !nextOn.isAfter(on)) {
            read.dayProblem("nextOn", "It is looked at again after this day");
        }
        if (nextOn != null && standing.isPresent() && !standing.get().isOpen()) {
            read.dayProblem(
                    "nextOn", "Nothing is still to come of it. Leave this empty, or select how it stands again");
        }
        return () -> new News(from, on, standing.orElseThrow(), words, changed, evidence, nextOn, toldOn, toldHow);
    }

    static Typed entered(News news) {
        return Typed.nothing()
                .withAny("standing", code(news.standing()))
                .with("words", news.words())
                .withAny("changed", news.changed())
                .withAny("evidence", news.evidence())
                .with("on", news.on())
                .with("nextOn", news.nextOn())
                .with("toldOn", news.toldOn())
                .withAny("toldHow", news.toldHow());
    }
}
