package org.ownwords.casework;

import java.util.List;
import org.ownwords.person.CaseFile;

/// A concept with stages of the work that a colleague may sign off. No stage waits for that.
public interface Episodes {

    /// Those that are done, the newest first. One query.
    List<Episode> episodes(CaseFile file);
}
