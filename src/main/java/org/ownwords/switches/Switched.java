package org.ownwords.switches;

import java.util.List;

/// A module with something that a council may turn on.
public interface Switched {

    /// In the order of the page.
    List<Switch> switches();
}
