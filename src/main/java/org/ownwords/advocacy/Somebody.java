package org.ownwords.advocacy;

import org.jspecify.annotations.Nullable;

/// Whether there is somebody who may support and represent a person, other than an advocate.
public sealed interface Somebody {

    /// It was not asked: there is nothing to support them with.
    record NotSaid() implements Somebody {}

    /// There is nobody.
    record Nobody() implements Somebody {}

    /// It cannot be said yet.
    record NotYetKnown() implements Somebody {}

    /// Somebody was considered.
    ///
    /// @param asWell why an advocate is needed all the same, or null
    record Considered(Candidate candidate, @Nullable AsWell asWell) implements Somebody {}
}
