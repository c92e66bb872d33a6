package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// What whoever asks how it has been needs to know before: whether they may, how somebody is reached safely, and what
/// came about at the end.
///
/// @param ended  the day the enquiry ended, or null where it has not
/// @param offer  what somebody said to being asked, or null where nobody recorded it
/// @param wishes what they wanted, as it was judged when the enquiry ended
record SinceAbout(@Nullable LocalDate ended, @Nullable KnownOffer offer, List<Wish> wishes) {

    /// One thing they wanted.
    ///
    /// @param words   verbatim
    /// @param persons whether it came about, as they saw it
    /// @param workers the same, as the worker judged
    record Wish(String words, String persons, String workers) {}

    SinceAbout {
        wishes = List.copyOf(wishes);
    }

    /// When the enquiry ended, as a sentence.
    String endedSentence() {
        return ended == null ? "This enquiry has not ended." : "The enquiry ended on %s.".formatted(Days.day(ended));
    }

    /// What they agreed to, or null where they did not.
    Offer.@Nullable Yes agreed() {
        return offer != null && offer.offer() instanceof Offer.Yes yes ? yes : null;
    }

    /// Whether somebody may ask, as a sentence.
    String may() {
        return offer == null ? "It is not recorded whether somebody may ask." : may(offer.offer());
    }

    private static String may(Offer offer) {
        var sentence = switch (offer) {
            case Offer.Yes yes -> may(yes);
            case Offer.No _, Offer.Later _, Offer.NotAsked _ -> offer.sentence();
        };
        return "%s Recorded for %s.".formatted(sentence, Days.day(offer.on()));
    }

    private static String may(Offer.Yes yes) {
        var sentence = yes.againSentence();
        return sentence == null ? "It is not recorded whether somebody may ask again after a year." : sentence;
    }
}
