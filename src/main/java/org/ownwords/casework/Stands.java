package org.ownwords.casework;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;

/// A concept that knows how far a matter of a case has come.
public interface Stands {

    /// Its steps, in any order. The number of queries does not depend on the number of steps.
    List<Step> steps(CaseFile file, By by);
}
