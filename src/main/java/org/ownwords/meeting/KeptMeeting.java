package org.ownwords.meeting;

import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// A meeting in the record.
///
/// @param followed whether something was recorded of the same meeting since
/// @param written  whether there are minutes
/// @param given    whether the person got them, or null where nothing is said of it
record KeptMeeting(
        MeetingId id,
        CaseId caseId,
        Meeting meeting,
        boolean followed,
        boolean written,
        @Nullable Given given) {

    /// The address under which something more is recorded of it.
    String path() {
        return "%s/meetings/%s".formatted(caseId.path(), id.value());
    }

    /// Whether it is to come, and nothing was recorded of it since.
    boolean isAwaited() {
        return meeting.isToCome() && !followed;
    }

    /// Whether it was held and the person has not got minutes, nor a reason why not.
    boolean owesMinutes() {
        return meeting.became().held().isPresent() && meeting.kind().hasMinutes() && given == null;
    }

    /// `Strategy meeting, 3 July 2026`
    String words() {
        return "%s, %s".formatted(meeting.kind().words(), Days.day(meeting.on()));
    }
}
