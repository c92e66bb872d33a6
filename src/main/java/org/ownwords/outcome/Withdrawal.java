package org.ownwords.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// That somebody no longer wants something.
///
/// @param words what they said about that
record Withdrawal(String words, LocalDate on) {

    /// @param outcome what they no longer want
    /// @param death   that they died, or null
    static Reading<Withdrawal> read(Reader read, DesiredOutcome outcome, @Nullable Dated death, LocalDate today) {
        var words = read.words("words", "Enter what they said about no longer wanting this");
        var on = read.pastDay("withdrawnOn", "Enter the day they said it", today);
        var withdrawn = new Dated("they said they no longer want it", on);
        read.inOrder("withdrawnOn", outcome.dated(), withdrawn);
        read.inOrder("withdrawnOn", withdrawn, death);
        return read.accept(() -> new Withdrawal(words, on));
    }

    /// As it was entered.
    Typed entered() {
        return Typed.nothing().with("words", words).with("withdrawnOn", on);
    }
}
