package org.ownwords.process;

import java.util.UUID;

record ProcessId(UUID value) {}
