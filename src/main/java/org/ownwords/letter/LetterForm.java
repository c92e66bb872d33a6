package org.ownwords.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ownwords.letter.Letter.Own;
import org.ownwords.letter.Letter.Sent;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what a worker adds to a letter, and how it went out.
final class LetterForm {

    private LetterForm() {}

    /// What was entered.
    record Entered(Own own, Sent sent) {}

    /// @param raised the day its concern was raised, or nothing
    /// @param slips  what slips into words that are added
    static Reading<Entered> read(
            Reader read, Optional<LocalDate> raised, LocalDate today, Function<String, Slip> slips) {
        var own = own(read, slips);
        var sent = sent(read, raised, today);
        return read.accept(() -> new Entered(own, sent.get()));
    }

    private static Own own(Reader read, Function<String, Slip> slips) {
        var words = read.optionalWords("ownWords");
        var namedWhy = read.optionalWords("namedWhy");
        if (words != null) {
            switch (slips.apply(words)) {
                case Slip.None() -> {}
                case Slip.Names(var names) -> {
                    if (namedWhy == null) {
                        read.problem(
                                "ownWords",
                                "Take out %s, or enter below why they may be named in this letter"
                                        .formatted(String.join(", ", names)));
                    }
                }
                case Slip.FromTheRecord(var found) ->
                    read.problem(
                            "ownWords",
                            "Say this in other words, or leave it out: “%s”. It stands so in the record, where not everybody may read it"
                                    .formatted(found));
            }
        }
        return new Own(words, namedWhy);
    }

    static Supplier<Sent> sent(Reader read, Optional<LocalDate> raised, LocalDate today) {
        var toWhom = read.line("toWhom", "Enter to whom it goes");
        var how = read.choice("how", SentHow::of, "Select how it goes out");
        var on = read.pastDay("sentOn", "Enter the day", today);
        read.inOrder(
                "sentOn",
                Dated.orNull("the concern was raised", raised.orElse(null)),
                new Dated("the letter was sent", on));
        return () -> new Sent(toWhom, how.orElseThrow(), on);
    }

    /// One as it was entered.
    static Typed entered(Letter letter) {
        return Typed.nothing()
                .withAny("ownWords", letter.own().words())
                .withAny("namedWhy", letter.own().namedWhy())
                .with("toWhom", letter.sent().toWhom())
                .with("how", letter.sent().how().code())
                .with("sentOn", letter.sent().on());
    }
}
