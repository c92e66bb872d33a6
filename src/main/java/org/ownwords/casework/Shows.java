package org.ownwords.casework;

import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;

/// A concept that has a part of the page of a case.
public interface Shows {

    /// The names of the tables whose rows its sections show. It is asked for sections only where a case of the person
    /// has a row in one of them. None where it has something to say of every case: then it is always asked.
    default Set<String> tables() {
        return Set.of();
    }

    /// Its sections. The number of queries does not depend on how much there is.
    default List<Section> sections(CaseFile file, By by) {
        return List.of();
    }

    /// What can be recorded because of it, for the list under "Record".
    default List<Link> links(CaseFile file, By by) {
        return List.of();
    }
}
