package org.ownwords.history;

import java.time.Instant;

/// What was recorded up to a moment, sealed.
public record Seal(String authority, long number, Instant at, String root) {}
