package org.ownwords.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is asked to a meeting. The person is, unless there is a reason.
///
/// @param notInvited why the person is not asked, or null where they are
/// @param prepared   how they are prepared and what they need to be there, or null
/// @param asked      who else is asked
/// @param names      their names, or null
record Invitation(
        @Nullable String notInvited,
        @Nullable String prepared,
        List<Party> asked,
        @Nullable String names) {

    public Invitation {
        asked = List.copyOf(asked);
        if (notInvited != null && notInvited.isBlank()) {
            throw new IllegalArgumentException("That somebody is not asked to a meeting about them has a reason");
        }
    }

    boolean isTheirs() {
        return notInvited == null;
    }
}
