package org.ownwords.meeting;

import java.util.UUID;

record MeetingId(UUID value) {}
