package org.ownwords.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads who is to bring something about, and whether it is the council's to give.
final class BringingAboutForm {

    private static final String WISH = "wish";
    private static final String GIFT = "gift";
    private static final String COUNCIL = "council";
    private static final String BRINGER = "bringer";

    private BringingAboutForm() {}

    /// One as it was entered.
    static Typed entered(BringingAbout bringing) {
        var bringer = bringing.bringer();
        return next(bringing.outcome())
                .with("who", bringing.who())
                .withAny(BRINGER, bringer == null ? null : bringer.code())
                .withAny("helping", bringing.helping())
                .with(GIFT, bringing.gift().code())
                .withAny(COUNCIL, bringing.council())
                .with("decidedOn", bringing.on());
    }

    /// One about this wish.
    static Typed next(OutcomeId outcome) {
        return Typed.nothing().with(WISH, Beside.code(outcome));
    }

    /// Reads it.
    ///
    /// @param name what to call the person in what is asked for
    static Reading<BringingAbout> read(Reader read, String name, List<DesiredOutcome> outcomes, LocalDate today) {
        var outcome = Beside.read(read, WISH, outcomes);
        if (outcome == null) {
            read.problem(WISH, "Select which of the things %s wants".formatted(name));
        }
        var who = read.line("who", "Enter who is to bring it about");
        var bringer = read.optionalChoice(BRINGER, Bringer::of).orElse(null);
        var helping = read.optionalWords("helping");
        var gift = read.choice(GIFT, Gift::of, "Select whether the council can do it");
        var council = read.optionalWords(COUNCIL);
        if (council != null && gift.isPresent() && !gift.get().isForOthers()) {
            read.problem(GIFT, "Select the answer that you entered words under, or remove the words");
        }
        var on = read.pastDay("decidedOn", "Enter the day", today);
        return read.accept(() -> new BringingAbout(
                Objects.requireNonNull(outcome), who, bringer, helping, gift.orElseThrow(), council, on));
    }
}
