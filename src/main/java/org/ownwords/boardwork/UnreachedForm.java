package org.ownwords.boardwork;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads whom safeguarding does not reach.
final class UnreachedForm {

    private UnreachedForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("who", "Who is not reached?", "A community or a group of people"),
                Ask.words("shows", "What shows it?", "A figure with its year, or what people said"),
                Ask.words("done", "What is done to reach them? (optional)", null),
                Ask.words(
                        "learned",
                        "What was learned about working with them? (optional)",
                        "For example, training in their culture, language or faith"),
                Ask.day("on", "As of when?", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var who = read.line("who", "Enter who is not reached");
        var shows = read.words("shows", "Enter what shows it");
        var done = read.optionalWords("done");
        var learned = read.optionalWords("learned");
        var on = read.pastDay("on", "Enter as of when this is so", around.today());
        return () -> new Unreached(who, shows, done, learned, on);
    }

    static Typed entered(Unreached unreached) {
        return Typed.nothing()
                .with("who", unreached.who())
                .with("shows", unreached.shows())
                .withAny("done", unreached.done())
                .withAny("learned", unreached.learned())
                .with("on", unreached.on());
    }
}
