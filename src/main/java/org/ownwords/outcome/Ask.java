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
}
