package org.ownwords.enquiry;

import java.util.List;
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
    /// @param saidBefore whether they have said anything that is still current
    static List<Option> options(String name, boolean saidBefore) {
        return saidBefore
                ? List.of(
                        Option.of("unchanged", "Nothing has changed"),
                        Option.of("changed", "It has changed"),
                        Option.of("new", name + " wants something as well, said for the first time"),
                        Option.of("not-talked-about", "We did not talk about it"))
                : List.of(
                        Option.of("new", name + " said for the first time what they want"),
                        Option.of("unchanged", name + " was asked, and has not said yet"),
                        Option.of("not-talked-about", "We did not talk about it"));
    }
}
