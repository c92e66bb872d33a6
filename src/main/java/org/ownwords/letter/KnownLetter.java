package org.ownwords.letter;

import java.util.UUID;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// A letter in the record.
record KnownLetter(UUID id, CaseId caseId, Letter letter) {

    String path() {
        return "%s/letters/%s".formatted(caseId.path(), id);
    }

    /// `By post, to Harbour Surgery on 3 July 2026. Sent once more.`
    String how() {
        var sent = letter.sent();
        return "%s, to %s on %s.%s"
                .formatted(
                        sent.how().words(),
                        sent.toWhom(),
                        Days.day(sent.on()),
                        letter.resends() == null ? "" : " Sent once more.");
    }
}
