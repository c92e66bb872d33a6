package org.ownwords.consent;

/// What it rests on that something was told to others.
sealed interface Rests {

    /// The person agreed.
    record OnAgreement(ConsentEntry consent) implements Rests {}

    /// It was told without their agreement, on a ground.
    record OnGround(GoneOn goneOn) implements Rests {}

    /// They had said no, and it is not said on what ground it was told.
    record AgainstRefusal(ConsentEntry refusal) implements Rests {}

    /// Nothing is recorded of whether they agreed.
    record NotRecorded() implements Rests {}
}
