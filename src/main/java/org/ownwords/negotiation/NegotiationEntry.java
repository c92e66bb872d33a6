package org.ownwords.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ownwords.person.CaseId;

/// What was negotiated, in the record.
record NegotiationEntry(UUID id, CaseId caseId, Negotiation negotiation) {

    /// How it stands with each wish of the person that was talked about, and with all of them: the newest.
    ///
    /// @param entries the newest first
    static List<NegotiationEntry> now(List<NegotiationEntry> entries) {
        var newest = new ArrayList<NegotiationEntry>();
        for (var entry : entries) {
            if (newest.stream().noneMatch(entry::isAboutTheSameAs)) {
                newest.add(entry);
            }
        }
        return List.copyOf(newest);
    }

    private boolean isAboutTheSameAs(NegotiationEntry other) {
        return Objects.equals(negotiation.about(), other.negotiation.about());
    }
}
