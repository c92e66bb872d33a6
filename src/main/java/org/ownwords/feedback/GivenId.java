package org.ownwords.feedback;

import java.util.UUID;

record GivenId(UUID value) {}
