package org.ownwords.workforce;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;

/// Reads what came of something.
final class NewsForm {

    private NewsForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.one("standing", "How does it stand?", null, Options.of(Standing.all())),
                Ask.words("words", "What came of it?", "Where it will not be done, say why"),
                Ask.day("on", "When?", null),
                Ask.day("nextOn", "When is it looked at again? (optional)", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var standing = read.choice("standing", Standing::of, "Select how it stands");
        var words = read.words("words", "Enter what came of it");
        var on = read.pastDay("on", "Enter when it was", around.today());
        var nextOn = read.optionalDay("nextOn");
        if (nextOn != null && !nextOn.isAfter(on)) {
            read.dayProblem("nextOn", "It is looked at again after this day");
        }
        if (nextOn != null && standing.isPresent() && standing.get() != Standing.GOES_ON) {
            read.dayProblem("nextOn", "Nothing is still to come of it. Leave this empty, or select that it goes on");
        }
        return () -> new News(EntryForm.from(around), on, standing.orElseThrow(), words, nextOn);
    }

    static Typed entered(News news) {
        return Typed.nothing()
                .with("standing", news.standing().code())
                .with("words", news.words())
                .with("on", news.on())
                .with("nextOn", news.nextOn());
    }
}
