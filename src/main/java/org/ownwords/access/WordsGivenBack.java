package org.ownwords.access;

import java.time.Instant;
import org.ownwords.page.Typed;

/// Somebody signed in again, and what they had sent without a session is theirs again.
public record WordsGivenBack(Actor actor, String form, Typed typed, Instant at) {}
