package org.ownwords.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What holds for a plan as a whole, beside the things that will be done.
///
/// Whether there is a plan, and what is in it, follows from the enquiry (Care Act 2014, section 42(2));
/// the statutory guidance names what it should say, and nothing of it is forced.
///
/// @param ifWrong what happens if it does not work or the person is in danger all the same, or null
record Arranged(@Nullable String ifWrong, Watching watching, Later later, TheirView view, LocalDate on) {

    /// Who watches how it goes.
    ///
    /// @param by         who, or null
    /// @param how        what they look for, and how often, or null
    /// @param looksAgain where it is looked at again, or null
    record Watching(
            @Nullable String by,
            @Nullable String how,
            @Nullable LooksAgain looksAgain) {}

    /// What is meant to last.
    ///
    /// @param safe    what keeps them safe later on, or null
    /// @param changed what is changed in a service, so that it does not happen again, or null
    /// @param justice what helps them to justice or redress, or null
    record Later(
            @Nullable String safe,
            @Nullable String changed,
            @Nullable String justice) {}

    /// What the person makes of the plan.
    ///
    /// @param said what they say about it, or why they were not asked, or null
    record TheirView(Agrees agrees, @Nullable String said) {}
}
