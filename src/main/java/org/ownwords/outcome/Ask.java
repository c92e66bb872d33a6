package org.ownwords.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether the person, or somebody for them, was asked what they want.
public sealed interface Ask {

    /// They were asked, by whom (a name or an organisation) and when.
    record Asked(String by, LocalDate on) implements Ask {}

    /// They were asked, as another system sent it: it did not say by whom or when.
    record AskedElsewhere() implements Ask {}

    /// They were not, and why; `more` is what the reason does not say, or null.
    record NotAsked(NotAskedReason reason, @Nullable String more) implements Ask {}

    /// They were not, as another system sent it: it did not say why.
    record NotAskedElsewhere() implements Ask {}

    /// Another system sent words or a reason, and did not say whether they were asked.
    ///
    /// @param why why they were not, in its words; or null
    record NotSaidElsewhere(@Nullable String why) implements Ask {}
}
