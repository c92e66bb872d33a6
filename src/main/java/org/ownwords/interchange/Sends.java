package org.ownwords.interchange;

import java.util.List;

/// A concept that gives columns of the files in which records go out. A module offers one by a
/// line in `META-INF/services/org.ownwords.interchange.Sends`. Each column of a file is given
/// once, and so are its rows.
public interface Sends {

    /// What it gives, a file at a time.
    List<Sent> sent();
}
