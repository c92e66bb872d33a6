package org.ownwords.counted;

import java.time.Instant;

/// The moment a year is counted at. What was recorded later does not count.
public sealed interface AsOf {

    /// As the record stands.
    record Now() implements AsOf {}

    /// As it stood.
    record At(Instant moment) implements AsOf {}
}
