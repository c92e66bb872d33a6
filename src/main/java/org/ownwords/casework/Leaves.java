package org.ownwords.casework;

import java.util.List;
import org.ownwords.person.CaseFile;

/// A concept of which something leaves with a copy of the record. What it does not name here stays.
public interface Leaves {

    /// What leaves, and with which copies. As many queries however much there is.
    List<Leaving> leaving(CaseFile file);
}
