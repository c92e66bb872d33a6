package org.ownwords.workforce;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;

/// Reads which case needs more of somebody than others.
final class NeedsMoreForm {

    private NeedsMoreForm() {}

    static List<Ask> asks(Around around) {
        return List.of(
                Ask.ofMany("aboutCase", "Which case is it?", "One that you hold", around.cases()),
                Ask.any("why", "Why does it need more?", null, Options.of(WhyMore.all())),
                Ask.words("words", "More about that (optional)", "About your work. Name nobody"),
                Ask.day("since", "Since when?", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var about = read.choice("aboutCase", EntryForm.among(around.cases()), "Select which case it is");
        var why = read.choices("why", WhyMore.all(), WhyMore::code);
        if (why.isEmpty()) {
            read.problem("why", "Select why it needs more");
        }
        var words = read.optionalWords("words");
        var since = read.pastDay("since", "Enter since when", around.today());
        return () -> new NeedsMore(around.identity(), UUID.fromString(about.orElseThrow()), why, words, since);
    }

    static Typed entered(NeedsMore more) {
        return Typed.nothing()
                .with("aboutCase", more.aboutCase().toString())
                .with("why", more.why().stream().map(WhyMore::code).toList())
                .withAny("words", more.words())
                .with("since", more.since());
    }
}
