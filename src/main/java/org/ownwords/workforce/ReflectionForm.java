package org.ownwords.workforce;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what somebody writes for themselves.
final class ReflectionForm {

    private ReflectionForm() {}

    static List<Ask> asks(Around around) {
        return List.of(
                Ask.day("on", "Of which day is it?", null),
                Ask.words("words", "What do you think about?", "What happened, and what went through your mind"),
                Ask.words("otherwise", "What would you do otherwise? (optional)", null),
                Ask.words("touched", "How did it touch you? (optional)", null),
                Ask.ofMany(
                        "sharedWith",
                        "Who may read it too? (optional)",
                        "Leave this empty, and it is only yours. You can take it back later",
                        around.managers()));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var on = read.pastDay("on", "Enter the day", around.today());
        var words = read.words("words", "Enter what you think about");
        var otherwise = read.optionalWords("otherwise");
        var touched = read.optionalWords("touched");
        var sharedWith = read.optionalChoice("sharedWith", EntryForm.among(around.managers()));
        return () -> new Reflection(around.identity(), on, words, otherwise, touched, sharedWith.orElse(null));
    }

    static Typed entered(Reflection reflection) {
        return Typed.nothing()
                .with("on", reflection.on())
                .with("words", reflection.words())
                .withAny("otherwise", reflection.otherwise())
                .withAny("touched", reflection.touched())
                .withAny("sharedWith", reflection.sharedWith());
    }
}
