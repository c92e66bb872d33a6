package org.ownwords.correction;

import java.util.UUID;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the entries of a case are about, those in error too.
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class KeptEntries {

    private final FallingStore store;

    KeptEntries(FallingStore store) {
        this.store = store;
    }

    /// The row that an entry names in a column.
    ///
    /// @throws NotFound where the case has no such entry
    public UUID named(CaseFile file, String table, String column, UUID entry) {
        return store.named(file.id(), table, column, entry).orElseThrow(NotFound::new);
    }

    /// The identity of whoever recorded an entry.
    ///
    /// @throws NotFound where the case has no such entry
    public String recordedBy(CaseFile file, String table, UUID entry) {
        return store.recordedBy(file.id(), table, entry).orElseThrow(NotFound::new);
    }

    /// The id under which an entry stands: of one that was recorded again, the id of the first.
    ///
    /// @throws NotFound where the case has no such entry
    public UUID first(CaseFile file, String table, UUID entry) {
        var own = named(file, table, "id", entry);
        return store.named(file.id(), table, "stands_for", entry).orElse(own);
    }
}
