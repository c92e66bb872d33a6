package org.ownwords.casework;

import java.util.List;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.person.CaseFile;

/// A concept of which something leaves with a copy of the record. What it does not name here stays.
public interface Leaves {

    /// What leaves, and with which copies. As many queries however much there is.
    List<Leaving> leaving(CaseFile file);

    /// What of it is left out of a copy and why, a sentence each, for whoever gives the copy and whoever reads it. Said
    /// whether or not there is any of it, so that its being said gives nothing away.
    default List<String> leftOut(Copy copy) {
        return List.of();
    }
}
