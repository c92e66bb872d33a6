package org.ownwords.timescale;

import java.util.UUID;

public record PauseId(UUID value) {}
