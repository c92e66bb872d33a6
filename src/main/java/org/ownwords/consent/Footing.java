package org.ownwords.consent;

/// On what something was told to others, as whoever told it says.
sealed interface Footing {

    /// The person agrees, by this answer.
    record Agreed(ConsentId consent) implements Footing {}

    /// It goes on without their agreement, for these reasons.
    record Without(GoingOnId goingOn) implements Footing {}

    /// It is not said.
    record NotSaid() implements Footing {}
}
