package org.ownwords.meeting;

import java.util.UUID;

record AttachmentId(UUID value) {}
