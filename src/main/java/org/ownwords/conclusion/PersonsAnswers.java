package org.ownwords.conclusion;

/// What the person, or somebody for them, says when an enquiry ends: their views on closing it, or why nobody
/// asked, and how they found it.
public record PersonsAnswers(Views views, FeelsSafer feelsSafer, ListenedTo listenedTo, Understood understood) {}
