package org.ownwords.workforce;

import static org.ownwords.workforce.EntryForm.anyDay;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what was agreed in a supervision.
final class AgreedForm {

    private AgreedForm() {}

    static List<Ask> asks(Around around) {
        return List.of(
                Ask.line("what", "What was agreed?", "About the work. Name nobody whom safeguarding is about"),
                Ask.one("owner", "Who does it?", "They see it on their list of work", around.present()),
                Ask.day("by", "By when?", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var what = read.line("what", "Enter what was agreed");
        var owner = read.choice("owner", EntryForm.among(around.present()), "Select who does it");
        var by = anyDay(read, "by", "Enter by when", around.today());
        return () -> new Agreed(EntryForm.from(around), what, owner.orElseThrow(), by);
    }

    static Typed entered(Agreed agreed) {
        return Typed.nothing()
                .with("what", agreed.what())
                .with("owner", agreed.owner())
                .with("by", agreed.by());
    }
}
