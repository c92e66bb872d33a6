package org.ownwords.conclusion;

import org.jspecify.annotations.Nullable;

/// What the person, or somebody for them, says when an enquiry ends: their views on closing it, or why nobody
/// asked, and how they found it.
///
/// @param wellbeing how they are in themselves, or null where they were not asked
public record PersonsAnswers(
        Views views,
        FeelsSafer feelsSafer,
        ListenedTo listenedTo,
        Understood understood,
        @Nullable Wellbeing wellbeing) {

    /// Where they were not asked how they are in themselves.
    public PersonsAnswers(Views views, FeelsSafer feelsSafer, ListenedTo listenedTo, Understood understood) {
        this(views, feelsSafer, listenedTo, understood, null);
    }
}
