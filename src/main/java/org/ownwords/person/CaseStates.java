package org.ownwords.person;

import java.util.List;
import java.util.Map;
import org.ownwords.access.By;

/// Whether cases are open, and what the page of a person says of each: with whom it is, and what is
/// next. The module that knows it stands above this one.
public interface CaseStates {

    /// A sentence or two for each case, by its id. A case of which nothing is known is left out.
    Map<CaseId, String> of(List<CaseFile> files, By by);

    /// Whether something on a case is still to be decided, closed or signed off.
    boolean isOpen(CaseId id);
}
