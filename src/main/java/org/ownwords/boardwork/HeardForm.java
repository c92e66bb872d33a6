package org.ownwords.boardwork;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what the Board was told.
final class HeardForm {

    private HeardForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.words("words", "What was said?", "In their words, if you have them. Name nobody"),
                Ask.line(
                        "whom",
                        "Who said it?",
                        "A group, or everybody who was asked: a forum, colleagues of a team. No names of people"),
                Ask.line("how", "How did the Board hear it? (optional)", "For example, at a forum, in a survey"),
                Ask.day("on", "When?", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var words = read.words("words", "Enter what was said");
        var whom = read.line("whom", "Enter which group said it");
        var how = read.optionalLine("how");
        var on = read.pastDay("on", "Enter when it was said", around.today());
        return () -> new Heard(words, whom, how, on);
    }

    static Typed entered(Heard heard) {
        return Typed.nothing()
                .with("words", heard.words())
                .with("whom", heard.whom())
                .withAny("how", heard.how())
                .with("on", heard.on());
    }
}
