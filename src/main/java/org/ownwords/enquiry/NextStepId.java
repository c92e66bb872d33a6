package org.ownwords.enquiry;

import java.util.UUID;

public record NextStepId(UUID value) {}
