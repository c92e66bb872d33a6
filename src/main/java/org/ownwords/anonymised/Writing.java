package org.ownwords.anonymised;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ownwords.casework.Recognisable;
import org.ownwords.history.Told;
import org.ownwords.person.CaseFile;

/// What somebody who writes a story has beside it.
///
/// @param entries the entries of the case to write it from, the newest first
/// @param chosen  those that were chosen
/// @param found   what is pointed out in its title and its words
record Writing(CaseFile file, List<Told> entries, Set<UUID> chosen, List<Recognisable> found) {

    /// So many entries are offered.
    static final int MOST = 100;

    public List<Told> offered() {
        return entries.stream().limit(MOST).toList();
    }

    public boolean hasMore() {
        return entries.size() > MOST;
    }
}
