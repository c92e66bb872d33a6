package org.ownwords.family;

import java.util.List;
import java.util.UUID;
import org.ownwords.person.CaseId;

/// What is arranged about contact with somebody, in the record.
record ContactEntry(UUID id, CaseId caseId, Contact contact) {

    /// Where it is recorded that it was looked at again.
    String nextPath() {
        return "%s/contact/new?of=%s".formatted(caseId.path(), id);
    }

    /// How it stands with each of them.
    ///
    /// @param entries the newest first
    static List<ContactEntry> now(List<ContactEntry> entries) {
        return Somebody.newest(entries, entry -> entry.contact().withWhom());
    }
}
