package org.ownwords.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A meeting about one person, as it is arranged, or as it was held or called off.
///
/// @param follows the same meeting as it was arranged before, or null
record Meeting(
        MeetingKind kind,
        Setting setting,
        Invitation invitation,
        Became became,
        @Nullable MeetingId follows) {

    public Meeting {
        if (kind == MeetingKind.PROFESSIONALS && invitation.isTheirs()) {
            throw new IllegalArgumentException(
                    "A meeting of professionals only has a reason why it is without the person");
        }
    }

    LocalDate on() {
        return setting.on();
    }

    boolean isToCome() {
        return became.state() == Became.State.TO_COME;
    }
}
