package org.ownwords.casework;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;

/// A concept that may have something open when an enquiry ends. The closing asks what becomes of each.
public interface Settles {

    /// What is open on the case. What goes on after the closing of this enquiry has been settled, so that an
    /// enquiry that is closed again asks nothing twice. The number of queries does not depend on how many
    /// there are.
    ///
    /// @param enquiry the one that ends
    List<Unsettled> unsettled(CaseFile file, UUID enquiry);

    /// Records what becomes of one of those things: a row and its fact.
    ///
    /// @param id      the id of the row it writes; the same id twice records once
    /// @param enquiry the one that ends
    void settle(UUID id, CaseFile file, UUID enquiry, Unsettled thing, Settlement settlement, By by);
}
