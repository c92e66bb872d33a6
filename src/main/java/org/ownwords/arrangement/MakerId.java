package org.ownwords.arrangement;

import java.util.UUID;

public record MakerId(UUID value) {}
