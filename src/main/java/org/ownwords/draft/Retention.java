package org.ownwords.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// After how many days without a change a draft is deleted.
///
/// @param id   of the row
/// @param days from 1 to [#MOST]; null where drafts are kept until they are sent
public record Retention(UUID id, @Nullable Integer days, String why) {

    /// Longer than anybody comes back to a form.
    public static final int MOST = 999;

    public Retention {
        if (why.isBlank()) {
            throw new IllegalArgumentException("How long drafts are kept is set for a reason");
        }
        if (days != null && (days < 1 || days > MOST)) {
            throw new IllegalArgumentException("Drafts are kept for 1 to %d days".formatted(MOST));
        }
    }

    /// As people say it: `30 days after the last change`.
    String words() {
        if (days == null) {
            return "Drafts are kept until they are sent";
        }
        return days == 1
                ? "Drafts are deleted a day after the last change"
                : "Drafts are deleted %d days after the last change".formatted(days);
    }
}
