package org.ownwords.family;

import java.util.List;
import java.util.UUID;
import org.ownwords.person.CaseId;

/// What a relative was told, in the record.
record RelativeToldEntry(UUID id, CaseId caseId, RelativeTold told) {

    /// Where it is recorded that they were told more.
    String nextPath() {
        return "%s/relatives/new?of=%s".formatted(caseId.path(), id);
    }

    /// What each of them was told last.
    ///
    /// @param entries the newest first
    static List<RelativeToldEntry> now(List<RelativeToldEntry> entries) {
        return Somebody.newest(entries, entry -> entry.told().who());
    }
}
