package org.ownwords.adultreview;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What follows for the national return where something is said anew of a referral. It counts Safeguarding Adults
/// Reviews (SG5), each in the year in which it ended: not a referral that should not be here, and not what the Board
/// decided later to learn from in another way, or not at all. A function of the record: no clock, no user, no database.
final class InReturn {

    private InReturn() {}

    /// What becomes of the numbers of a review.
    sealed interface Follows {

        /// They stay as they are.
        record Stays() implements Follows {}

        /// They are taken out of the return.
        ///
        /// @param why in words
        record TakenOut(String why) implements Follows {}

        /// They belong to another day.
        record OnAnotherDay(AdultReview instead) implements Follows {}
    }

    /// What becomes of the numbers.
    ///
    /// @param before  the referral as it was
    /// @param now     the referral as it is
    /// @param numbers what the return counts of it, or null where it counts nothing
    static Follows of(ReferredCase before, ReferredCase now, @Nullable AdultReview numbers) {
        if (numbers == null) {
            return new Follows.Stays();
        }
        if (now.inError()) {
            return new Follows.TakenOut("The referral it came from should not be here");
        }
        if (!now.counts()) {
            return new Follows.TakenOut("The Board decided that it is no Safeguarding Adults Review");
        }
        var was = before.report();
        var is = now.report();
        if (was == null || is == null || !Objects.equals(was.says().endedOn(), numbers.endedOn())) {
            return new Follows.Stays();
        }
        return is.says().endedOn().equals(was.says().endedOn())
                ? new Follows.Stays()
                : new Follows.OnAnotherDay(new AdultReview(is.says().endedOn(), numbers.died(), numbers.survived()));
    }
}
