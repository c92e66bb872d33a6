package org.ownwords.correction;

import java.util.UUID;
import java.util.function.Consumer;

/// What is recorded in the place of an entry that was in error.
///
/// @param id     the id of its row
/// @param record records it under its id
record Replacement(UUID id, Consumer<UUID> record) {}
