package org.ownwords.history;

import java.util.UUID;

/// Identifies a chain of facts: one matter, such as a case, or the details of one person. A concept makes its
/// chains from its own ids. The first fact of a chain shows its kind.
public record Chain(UUID id) {}
