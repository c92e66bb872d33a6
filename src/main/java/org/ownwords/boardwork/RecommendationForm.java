package org.ownwords.boardwork;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;

/// Reads a recommendation.
final class RecommendationForm {

    private RecommendationForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("title", "What is recommended?", null),
                Ask.words("words", "More about it (optional)", null),
                Ask.one("cameFrom", "What did it come from?", null, Options.of(CameFrom.all())),
                Ask.line("source", "Which one?", "Its name or its day, so that somebody can find it"),
                Ask.day("on", "When was it made?", null),
                Ask.day("lookAgainOn", "When will the Board look at whether it has held? (optional)", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var title = read.line("title", "Enter what is recommended");
        var words = read.optionalWords("words");
        var cameFrom = read.choice("cameFrom", CameFrom::of, "Select what it came from");
        var source = read.line("source", "Enter which one it came from");
        var on = read.pastDay("on", "Enter when it was made", around.today());
        var lookAgainOn = read.optionalDay("lookAgainOn");
        return () -> new Recommendation(around.from(), title, words, cameFrom.orElseThrow(), source, on, lookAgainOn);
    }

    static Typed entered(Recommendation recommendation) {
        return Typed.nothing()
                .with("title", recommendation.title())
                .withAny("words", recommendation.words())
                .with("cameFrom", recommendation.from().code())
                .with("source", recommendation.source())
                .with("on", recommendation.on())
                .with("lookAgainOn", recommendation.lookAgainOn());
    }
}
