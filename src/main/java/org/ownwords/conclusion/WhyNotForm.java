package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.page.Branches;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.NotMetReason;

/// Reads why something did not come about, or that nobody knows.
final class WhyNotForm {

    /// Whether it is known.
    static final List<Option> KNOWN =
            List.of(Option.of("yes", "Yes, this is why"), Option.of("no", "No, we do not know"));

    private WhyNotForm() {}

    static Reading<WhyNot> read(Reader read, LocalDate today) {
        var known = read.yes("known", "Select whether it is known why it did not come about");
        Branches.refuseStrayWords(read, "known", "yes", "why");
        Branches.refuseStrayWords(read, "known", "no", "tried");
        var reasons = known ? read.choices("reasons", NotMetReason.all(), NotMetReason::code) : List.<NotMetReason>of();
        var words = read.optionalWords(known ? "why" : "tried");
        if (known && reasons.isEmpty() && words == null) {
            read.problem("reasons", "Select a reason, or say in words why it did not come about");
        }
        var on = read.pastDay("lookedOn", "Enter the day", today);
        return read.accept(() -> new WhyNot(known, reasons, words, on));
    }

    /// One as it was entered.
    static Typed entered(WhyNot whyNot) {
        return Typed.nothing()
                .with("known", whyNot.known() ? "yes" : "no")
                .with(
                        "reasons",
                        whyNot.reasons().stream().map(NotMetReason::code).toList())
                .withAny(whyNot.known() ? "why" : "tried", whyNot.words())
                .with("lookedOn", whyNot.on());
    }
}
