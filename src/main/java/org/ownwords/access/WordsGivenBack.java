package org.ownwords.access;

import java.time.Instant;
import org.ownwords.page.Typed;

/// A person signed in again and got back what they had sent without a session.
public record WordsGivenBack(Actor actor, String form, Typed typed, Instant at) {}
