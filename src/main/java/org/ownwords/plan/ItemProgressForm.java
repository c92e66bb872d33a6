package org.ownwords.plan;

import java.time.LocalDate;
import org.ownwords.page.Branches;
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
        Branches.refuseStrayWords(read, "step", ItemStep.PREPARED.code(), "hopes", "begins", "ifNot");
        var hopes = read.optionalWords("hopes");
        var begins = read.optionalWords("begins");
        var ifNot = read.optionalWords("ifNot");
        var prepared = step.filter(ItemStep.PREPARED::equals).isPresent();
        if (prepared && hopes == null && begins == null && ifNot == null) {
            read.problem("hopes", "Enter what they were prepared for");
        }
        var on = read.pastDay("happenedOn", "Enter the day", today);
        return read.accept(() -> new ItemProgress(
                step.orElseThrow(), partner, words, prepared ? new Coaching(hopes, begins, ifNot) : null, on));
    }

    /// One as it was entered.
    static Typed entered(ItemProgress progress) {
        var coaching = progress.coaching();
        var typed = coaching == null
                ? Typed.nothing()
                : Typed.nothing()
                        .withAny("hopes", coaching.hopes())
                        .withAny("begins", coaching.begins())
                        .withAny("ifNot", coaching.ifNot());
        return typed.with("step", progress.step().code())
                .withAny("partner", progress.partner())
                .withAny("words", progress.words())
                .with("happenedOn", progress.on());
    }
}
