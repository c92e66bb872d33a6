package org.ownwords.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Voice;

/// What matters to somebody, on one page.
record Profile(Matters matters, WayIn wayIn, Money money, Protecting protecting, Voice voice, LocalDate on) {

    /// What people like about them, what matters to them, and how best to support them.
    record Matters(
            @Nullable String liked,
            @Nullable String matters,
            @Nullable String support) {}

    /// Whom they trust, and what helps to reach them: what to begin with, and who might.
    record WayIn(@Nullable String trusts, @Nullable String way) {}

    /// Who handles their money.
    ///
    /// @param who   who that is, or null
    /// @param paper which paper shows it, and who saw it, or null
    record Money(
            Handler handler, @Nullable String who, @Nullable String paper) {
        public Money {
            if (!handler.isSomebodyElse() && (who != null || paper != null)) {
                throw new IllegalArgumentException("Only of somebody else is it said who handles the money");
            }
        }
    }

    /// What would let them protect themselves from now on, and who or what near them would help.
    record Protecting(@Nullable String would, @Nullable String near) {}

    /// Whether it says anything.
    boolean saysSomething() {
        return money.handler() != Handler.NOT_KNOWN
                || !matters.equals(new Matters(null, null, null))
                || !wayIn.equals(new WayIn(null, null))
                || !protecting.equals(new Protecting(null, null));
    }

    /// Whether these are the person's own words.
    boolean isTheirs() {
        return voice == Voice.ADULT;
    }
}
