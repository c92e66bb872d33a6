package org.ownwords.process;

import java.util.UUID;

public record ProcessId(UUID value) {}
