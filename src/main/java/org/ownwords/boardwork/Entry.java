package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an entry says. Its page, the lists and its history show it in the same words.
public sealed interface Entry
        permits Objective,
                Recommendation,
                Action,
                News,
                Challenge,
                Assurance,
                Heard,
                Subgroup,
                Meeting,
                Group,
                Activity,
                Mechanism,
                Unreached,
                Provision,
                Points,
                Claim {

    Noun noun();

    /// In a few words.
    String heading();

    /// All of it but the heading.
    List<Line> lines();

    /// What it follows from, or null.
    default @Nullable About about() {
        return null;
    }

    /// The day of what it says, or null where it has none.
    default @Nullable LocalDate on() {
        return null;
    }

    /// By when something is to have come of it, or null.
    default @Nullable LocalDate dueOn() {
        return null;
    }
}
