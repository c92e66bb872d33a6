package org.ownwords.access;

import java.time.LocalDate;

/// A colleague who is away, and for whom somebody covers today.
///
/// @param until their last day away
public record Covered(ActorId actor, String name, LocalDate until) {}
