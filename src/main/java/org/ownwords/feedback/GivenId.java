package org.ownwords.feedback;

import java.util.UUID;

public record GivenId(UUID value) {}
