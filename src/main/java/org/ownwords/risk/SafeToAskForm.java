package org.ownwords.risk;

import java.time.LocalDate;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.risk.SafeToAsk.Reaching;

/// Reads whether it is safe to ask the person, and how to reach them.
final class SafeToAskForm {

    private SafeToAskForm() {}

    /// @param name what to call the person in what is asked for
    static Reading<SafeToAsk> read(Reader read, String name, LocalDate today) {
        var ask = read.choice("ask", Answer::of, "Select whether it is safe to ask %s".formatted(name));
        var reach =
                read.choice("reach", Answer::of, "Select whether it is safe to write to %s or call".formatted(name));
        var unsafe = ask.filter(Answer.NO::equals)
                .or(() -> reach.filter(Answer.NO::equals))
                .isPresent();
        var why = unsafe ? read.words("why", "Enter how you know that it is not safe") : read.optionalWords("why");
        var how = read.optionalWords("how");
        var word = read.optionalLine("word");
        var notTold = read.optionalWords("notTold");
        var on = read.pastDay("lookedOn", "Enter the day", today);
        return read.accept(
                () -> new SafeToAsk(ask.orElseThrow(), reach.orElseThrow(), why, new Reaching(how, word, notTold), on));
    }

    /// One as it was entered.
    static Typed entered(SafeToAsk safe) {
        var reaching = safe.reaching();
        return Typed.nothing()
                .with("ask", safe.ask().code())
                .with("reach", safe.reach().code())
                .withAny("why", safe.why())
                .withAny("how", reaching.how())
                .withAny("word", reaching.word())
                .withAny("notTold", reaching.notTold())
                .with("lookedOn", safe.on());
    }
}
