package org.ownwords.account;

import org.ownwords.access.Practitioner;

/// What comes of trying to sign in.
sealed interface Proof {

    /// It is them.
    record Given(Practitioner practitioner) implements Proof {}

    /// The name, the password or the code is not right; which of them is not said.
    record NotGiven() implements Proof {}

    /// There were too many tries.
    record TooManyTries() implements Proof {}
}
