package org.ownwords.boardwork;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads a hard question of one partner to another.
final class ChallengeForm {

    private ChallengeForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("from", "Who asked?", "An organisation"),
                Ask.line("to", "Who was asked?", "An organisation"),
                Ask.words("words", "What was asked, and why?", null),
                Ask.day("on", "When?", null),
                Ask.day("by", "By when is an answer wanted? (optional)", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var from = read.line("from", "Enter who asked");
        var to = read.line("to", "Enter who was asked");
        var words = read.words("words", "Enter what was asked");
        var on = read.pastDay("on", "Enter when it was asked", around.today());
        if (!from.isEmpty() && from.equalsIgnoreCase(to)) {
            read.problem("to", "Enter another organisation: one partner asks another");
        }
        var by = read.optionalDay("by");
        if (by != null && by.isBefore(on)) {
            read.dayProblem("by", "An answer cannot be there before it was asked for");
        }
        return () -> new Challenge(from, to, words, on, by);
    }

    static Typed entered(Challenge challenge) {
        return Typed.nothing()
                .with("from", challenge.from())
                .with("to", challenge.to())
                .with("words", challenge.words())
                .with("on", challenge.on())
                .with("by", challenge.by());
    }
}
