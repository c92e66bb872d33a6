package org.ownwords.enquiry;

import java.util.List;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.Said;
import org.ownwords.page.Option;

/// What a conversation says about what the person wants now.
sealed interface Wants {

    /// It was not talked about: nothing is recorded about it.
    record NotTalkedAbout() implements Wants {}

    /// They were asked, and what they said before is still current.
    record Unchanged() implements Wants {}

    /// They want something they had not spoken of before.
    record New(Said said) implements Wants {}

    /// They want something else than they said before.
    record Changed(OutcomeId before, Said said) implements Wants {}

    /// The answers to offer.
    ///
    /// @param before everything they have said they want, whether or not it is still current
    static List<Option> options(String name, List<DesiredOutcome> before) {
        var notTalkedAbout = Option.of("not-talked-about", "We did not talk about it");
        if (before.stream().anyMatch(DesiredOutcome::isCurrent)) {
            return List.of(
                    Option.of("unchanged", "Nothing has changed"),
                    Option.of("changed", "It has changed"),
                    Option.of("new", name + " wants something as well, said for the first time"),
                    notTalkedAbout);
        }
        return before.isEmpty()
                ? List.of(
                        Option.of("new", name + " said for the first time what they want"),
                        Option.of("unchanged", name + " was asked, and has not said yet"),
                        notTalkedAbout)
                : List.of(
                        Option.of("new", name + " wants something now"),
                        Option.of("unchanged", name + " was asked, and wants nothing now"),
                        notTalkedAbout);
    }
}
