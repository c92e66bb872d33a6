package org.ownwords.adultreview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads a referral for review.
final class ReferralForm {

    private ReferralForm() {}

    /// A referral, or that it should not be here.
    ///
    /// @param inError whether it should not be here at all; only what was recorded before can be
    record Sent(Referral referral, boolean inError, Again again) {}

    /// @param now what it says, or null where nothing is recorded yet
    static Reading<Sent> referral(Reader read, @Nullable Referral now, LocalDate today) {
        var again = Again.read(read);
        if (now != null && read.typed().text("inError").equals("yes")) {
            return read.accept(() -> new Sent(now, true, again));
        }
        var adult = read.line("adult", "Enter what the Board calls the adult");
        var on = read.pastDay("on", "Enter the day they were referred", today);
        var by = read.line("by", "Enter who referred them");
        var whatHappened = read.words("whatHappened", "Enter what happened, as the referral says it");
        return read.accept(() -> new Sent(new Referral(adult, on, by, whatHappened), false, again));
    }

    static Typed typed(Typed typed, Referral now) {
        return typed.isEmpty()
                ? typed.with("adult", now.adult())
                        .with("on", now.on())
                        .with("by", now.by())
                        .with("whatHappened", now.whatHappened())
                : typed;
    }

    /// The words of a list, as a sentence has them.
    static String themes(List<Theme> themes) {
        return String.join("; ", themes.stream().map(Theme::words).toList());
    }
}
