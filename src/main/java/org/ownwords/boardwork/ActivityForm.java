package org.ownwords.boardwork;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Options;

/// Reads what was done with people, or for communities.
final class ActivityForm {

    private ActivityForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("title", "What is it called?", null),
                Ask.one("kind", "What was it?", null, Options.of(ActivityKind.all())),
                Ask.day("on", "When?", null),
                Ask.words("words", "What was done, where and with whom?", "Name nobody"),
                Ask.words("asked", "What was asked? (optional)", "For a visit or a consultation: the questions"),
                Ask.words("came", "What came of it? (optional)", null),
                Ask.ofMany(
                        "harm",
                        "Which kind of harm was it to prevent? (optional)",
                        "For awareness work",
                        Options.of(AbuseType.all())));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var title = read.line("title", "Enter what it is called");
        var kind = read.choice("kind", ActivityKind::of, "Select what it was");
        var on = read.pastDay("on", "Enter when it was", around.today());
        var words = read.words("words", "Enter what was done");
        var asked = read.optionalWords("asked");
        var came = read.optionalWords("came");
        var harm = read.optionalChoice("harm", AbuseType::of);
        return () -> new Activity(around.from(), title, kind.orElseThrow(), on, words, asked, came, harm.orElse(null));
    }

    static Typed entered(Activity activity) {
        return Typed.nothing()
                .with("title", activity.title())
                .with("kind", activity.kind().code())
                .with("on", activity.on())
                .with("words", activity.words())
                .withAny("asked", activity.asked())
                .withAny("came", activity.came())
                .withAny("harm", EntryForm.code(activity.harm()));
    }
}
