package org.ownwords.casework;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;

/// A concept that knows where a matter of a case has got to.
public interface Stands {

    /// Its steps, in any order. As many queries however many steps.
    List<Step> steps(CaseFile file, By by);
}
