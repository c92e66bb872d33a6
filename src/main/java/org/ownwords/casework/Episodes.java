package org.ownwords.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;

/// A concept with stages of the work that a colleague may sign off. No stage waits for that. A council may want each
/// of a kind to be signed off.
public interface Episodes {

    /// What kind they are.
    EpisodeKind kind();

    /// Those that are done on some cases, the newest of each first. A case with none is left out. One query.
    Map<CaseId, List<Episode>> episodes(Collection<CaseId> cases);

    /// Those of one case, the newest first.
    default List<Episode> episodes(CaseFile file) {
        return episodes(List.of(file.id())).getOrDefault(file.id(), List.of());
    }
}
