package org.ownwords.casework;

import java.util.List;
import org.ownwords.person.CaseFile;

/// A concept whose records name organisations that are offered wherever one is named.
public interface NamesOrganisations {

    /// Those of a case that may be asked to do something on it, each once. One query.
    List<String> organisations(CaseFile file);

    /// Those that are offered where there is no case yet, each once. At most one query.
    default List<String> organisations() {
        return List.of();
    }
}
