package org.ownwords.annualreport;

import java.time.Instant;
import java.util.UUID;

/// What the Board wrote for a chapter, as it stands.
///
/// @param by the identity of whoever wrote it
record Passage(UUID id, Chapter chapter, String words, String by, Instant at) {}
