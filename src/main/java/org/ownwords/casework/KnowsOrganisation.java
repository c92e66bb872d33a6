package org.ownwords.casework;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;

/// A concept whose entries name an organisation for what it did or may have done. They are asked for by its name, over
/// all cases, so that what keeps happening in one place is seen.
public interface KnowsOrganisation {

    /// So many of each kind are given, the latest.
    int MOST = 200;

    /// One entry that names it.
    ///
    /// @param sentence what it did or may have done
    /// @param path     where it stands
    record Known(CaseId caseId, LocalDate on, String sentence, String path) {}

    /// Those that stand, the latest first, in capitals or not. It gives only what the reader may read; whether they may
    /// open the case is asked by whoever shows it. At most two queries.
    List<Known> known(String organisation, By by);
}
