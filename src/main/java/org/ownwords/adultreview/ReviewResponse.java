package org.ownwords.adultreview;

import java.time.LocalDate;

/// What the Board does about a finding. Its annual report says what it did, and why it did not where it decided
/// so (Care Act 2014, schedule 2, paragraph 4(1)(f) and (g)).
sealed interface ReviewResponse {

    LocalDate decidedOn();

    /// What is done, or why nothing is.
    String words();

    /// Something is done.
    ///
    /// @param owner who sees to it
    record Acts(String words, String owner, LocalDate dueOn, LocalDate decidedOn) implements ReviewResponse {}

    /// The Board decided not to act on it.
    ///
    /// @param words why
    record DoesNot(String words, LocalDate decidedOn) implements ReviewResponse {}
}
