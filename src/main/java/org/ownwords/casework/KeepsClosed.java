package org.ownwords.casework;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;

/// A concept that keeps words closed to most who work on a case. Whoever may read them is kept from copying them into a
/// letter without noticing.
public interface KeepsClosed {

    /// The closed words of a case that this reader may read: nobody can copy what they cannot read.
    List<String> closed(CaseFile file, By by);
}
