package org.ownwords.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting or a group that reads cases of a programme together, and what they agreed about confidentiality before
/// ("Confidentiality arrangements had also been discussed and agreed", Leicestershire, Rutland and Leicester, 2017).
///
/// @param recorded  the row it was recorded in last
/// @param who       those who agreed to it, and of which agency
/// @param keptWhere where the paper is that they signed, or null
record AuditMeeting(
        UUID id,
        AsRecorded recorded,
        LocalDate on,
        List<String> who,
        String agreed,
        @Nullable String keptWhere) {

    public AuditMeeting {
        who = List.copyOf(who);
        if (who.isEmpty() || agreed.isBlank()) {
            throw new IllegalArgumentException("Somebody agreed to something");
        }
    }
}
