package org.ownwords.passage;

import java.util.List;

/// A module with letters or other papers whose wording a council may change.
public interface HasPassages {

    /// In the order of the page.
    List<Passage> passages();
}
