package org.ownwords.person;

import java.util.List;
import java.util.Map;
import org.ownwords.access.By;

/// What the page of a person says of each of their cases: whether it is open, with whom, and what is next. The module
/// that knows it stands above this one.
public interface CaseStates {

    /// A sentence or two for each case, by its id. A case of which nothing is known is left out.
    Map<CaseId, String> of(List<CaseFile> files, By by);
}
