package org.ownwords.casework;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;

/// A concept that may have something open when an enquiry ends. The closing asks what becomes of each.
public interface Settles {

    /// What is open on the case. As many queries however many things.
    List<Unsettled> unsettled(CaseFile file);

    /// Records what becomes of one of those things. One that is not of this concept, or no longer open, is left alone.
    ///
    /// @param id the id of the row it writes; the same id twice records once
    void settle(UUID id, CaseFile file, Unsettled thing, Settlement settlement, By by);
}
