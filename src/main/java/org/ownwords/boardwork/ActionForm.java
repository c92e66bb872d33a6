package org.ownwords.boardwork;

import static org.ownwords.boardwork.EntryForm.anyDay;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what somebody takes on.
final class ActionForm {

    private ActionForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("what", "What is to be done?", null),
                Ask.who(
                        "who",
                        "Who does it?",
                        "An organisation, or a colleague by name. A colleague sees it on their list"),
                Ask.day("by", "By when?", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var what = read.line("what", "Enter what is to be done");
        var who = read.line("who", "Enter who does it");
        var by = anyDay(read, "by", "Enter by when", around.today());
        return () -> new Action(
                Objects.requireNonNull(around.from()), what, around.names().meant(who), by);
    }

    static Typed entered(Action action) {
        return Typed.nothing()
                .with("what", action.what())
                .with("who", action.owner().name())
                .with("by", action.by());
    }
}
