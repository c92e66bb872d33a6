package org.ownwords.plan;

import java.time.LocalDate;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what happened to an item of the plan that is still to be done.
final class ItemProgressForm {

    private ItemProgressForm() {}

    static Reading<ItemProgress> read(Reader read, LocalDate today) {
        var step = read.choice("step", ItemStep::of, "Select what happened");
        var partner = step.filter(ItemStep::ofPartner).isPresent()
                ? read.line("partner", "Enter the name of the partner")
                : read.optionalLine("partner");
        var words = step.filter(ItemStep::wantsWords).isPresent()
                ? read.words("words", "Enter why, and what happens now")
                : read.optionalWords("words");
        var on = read.pastDay("happenedOn", "Enter the day", today);
        return read.accept(() -> new ItemProgress(step.orElseThrow(), partner, words, on));
    }

    /// One as it was entered.
    static Typed entered(ItemProgress progress) {
        return Typed.nothing()
                .with("step", progress.step().code())
                .withAny("partner", progress.partner())
                .withAny("words", progress.words())
                .with("happenedOn", progress.on());
    }
}
