package org.ownwords.casework;

import java.util.List;
import org.ownwords.person.CaseFile;

/// A concept whose records name organisations that may be asked to do something on the case.
public interface NamesOrganisations {

    /// Each once. One query.
    List<String> organisations(CaseFile file);
}
