package org.ownwords.history;

import java.util.UUID;

/// One row of a kept table.
public record Row(String table, UUID id) {}
