package org.ownwords.boardwork;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;

/// Reads what the Board asked a partner to show.
final class AssuranceForm {

    private AssuranceForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("partner", "Who was asked?", "An organisation"),
                Ask.one("topic", "What is it about?", null, Options.of(AssuranceAbout.all())),
                Ask.words("words", "What was asked?", "What would show that it is so"),
                Ask.day("on", "When?", null),
                Ask.day("by", "By when is the answer to be there? (optional)", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var partner = read.line("partner", "Enter who was asked");
        var topic = read.choice("topic", AssuranceAbout::of, "Select what it is about");
        var words = read.words("words", "Enter what was asked");
        var on = read.pastDay("on", "Enter when it was asked", around.today());
        var by = read.optionalDay("by");
        if (by != null && by.isBefore(on)) {
            read.dayProblem("by", "The answer cannot be there before it was asked for");
        }
        return () -> new Assurance(partner, topic.orElseThrow(), words, on, by);
    }

    static Typed entered(Assurance assurance) {
        return Typed.nothing()
                .with("partner", assurance.partner())
                .with("topic", assurance.topic().code())
                .with("words", assurance.words())
                .with("on", assurance.on())
                .with("by", assurance.by());
    }
}
