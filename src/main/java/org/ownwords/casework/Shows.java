package org.ownwords.casework;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;

/// A concept that has a part of the page of a case.
public interface Shows {

    /// Its sections. The number of queries does not depend on how much there is.
    default List<Section> sections(CaseFile file, By by) {
        return List.of();
    }

    /// What can be recorded because of it, for the list under "Record".
    default List<Link> links(CaseFile file, By by) {
        return List.of();
    }
}
