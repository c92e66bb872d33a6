package org.ownwords.history;

import java.util.UUID;

/// What facts are chained by: one matter, such as a case, or how one person is known. A concept makes its chains of its
/// own
/// ids; of which kind a chain is, its first fact says.
public record Chain(UUID id) {}
