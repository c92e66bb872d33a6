package org.ownwords.helped;

import java.util.UUID;

public record HelpedId(UUID value) {}
