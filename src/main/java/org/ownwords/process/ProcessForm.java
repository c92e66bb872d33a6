package org.ownwords.process;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.process.OtherProcess.Lead;

/// Reads a process of somebody else, and what was heard of it.
final class ProcessForm {

    /// Whether it goes on.
    static final List<Option> ENDED = List.of(Option.of("no", "It goes on"), Option.of("yes", "It has ended"));

    private static final String HEARD = "it was heard of";

    private ProcessForm() {}

    /// Reads a process.
    ///
    /// @param news what was heard of it already: none of it before it began
    static Reading<OtherProcess> read(Reader read, List<News> news, LocalDate today) {
        var kind = read.choice("kind", ProcessKind::of, "Select what it is");
        var by = read.line("ledBy", "Enter who leads it");
        var reference = read.optionalLine("reference");
        var provider = read.optionalLine("provider");
        var about = read.words("about", "Enter what it looks into");
        var theirPart = read.optionalWords("theirPart");
        var began = read.pastDay("beganOn", "Enter the day", today);
        news.forEach(each -> read.inOrder("beganOn", new Dated("it began", began), new Dated(HEARD, each.on())));
        var askAgain = read.optionalDay("askAgain");
        return read.accept(() -> new OtherProcess(
                kind.orElseThrow(), new Lead(by, reference), provider, about, theirPart, began, askAgain));
    }

    /// Reads what was heard.
    static Reading<News> readNews(Reader read, OtherProcess process, LocalDate today) {
        var ended = read.yes("ended", "Select whether it goes on");
        Branches.refuseStrayWords(read, "ended", "no", "askAgain-day", "askAgain-month", "askAgain-year");
        var words = read.words("words", "Enter what was heard, or what came of it");
        var askAgain = read.optionalDay("askAgain");
        var on = read.pastDay("heardOn", "Enter the day", today);
        read.inOrder("heardOn", new Dated("it began", process.began()), new Dated(HEARD, on));
        return read.accept(() -> new News(ended, words, on, askAgain));
    }

    /// One as it was entered.
    static Typed entered(OtherProcess process) {
        return Typed.nothing()
                .with("kind", process.kind().code())
                .with("ledBy", process.lead().by())
                .withAny("reference", process.lead().reference())
                .withAny("provider", process.provider())
                .with("about", process.about())
                .withAny("theirPart", process.theirPart())
                .with("beganOn", process.began())
                .with("askAgain", process.askAgain());
    }

    /// What was heard as it was entered.
    static Typed entered(News news) {
        return Typed.nothing()
                .with("ended", news.ended() ? "yes" : "no")
                .with("words", news.words())
                .with("askAgain", news.askAgain())
                .with("heardOn", news.on());
    }
}
