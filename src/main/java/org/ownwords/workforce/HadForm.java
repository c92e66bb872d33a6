package org.ownwords.workforce;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads who had a training on a day.
final class HadForm {

    private HadForm() {}

    static List<Ask> asks(Around around) {
        return List.of(
                Ask.any("people", "Who had it?", null, around.learners()),
                Ask.day("on", "When?", null),
                Ask.words("cameOfIt", "What is different since then? (optional)", "In how the work is done"));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var people = read.choices("people", around.learners(), Option::code).stream()
                .map(Option::code)
                .toList();
        if (people.isEmpty()) {
            read.problem("people", "Select who had it");
        }
        var on = read.pastDay("on", "Enter when it was", around.today());
        var cameOfIt = read.optionalWords("cameOfIt");
        return () -> new Had(EntryForm.from(around), people, on, cameOfIt);
    }

    static Typed entered(Had had) {
        return Typed.nothing().with("people", had.people()).with("on", had.on()).withAny("cameOfIt", had.cameOfIt());
    }
}
