package org.ownwords.arrangement;

import java.util.UUID;

record MakerId(UUID value) {}
