package org.ownwords.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened to an item of the plan while it is still to be done.
///
/// @param partner the partner it was handed to, or null
/// @param words   why it is not done or was declined, and what happens now, or null
record ItemProgress(
        ItemStep step,
        @Nullable String partner,
        @Nullable String words,
        @Nullable Coaching coaching,
        LocalDate on) {

    public ItemProgress {
        if (step.ofPartner() && (partner == null || partner.isBlank())) {
            throw new IllegalArgumentException("A partner has a name");
        }
        if (step.wantsWords() && (words == null || words.isBlank())) {
            throw new IllegalArgumentException("What was not done has a reason");
        }
        if ((step == ItemStep.PREPARED) != (coaching != null)) {
            throw new IllegalArgumentException("Who was prepared was prepared for something, and nobody else was");
        }
    }

    /// Where nobody was prepared for anything.
    ItemProgress(ItemStep step, @Nullable String partner, @Nullable String words, LocalDate on) {
        this(step, partner, words, null, on);
    }

    /// In a line, without its day: `A partner took it on: Larchmere Homes`
    public String inWords() {
        return partner == null ? step.words() : "%s: %s".formatted(step.words(), partner);
    }
}
