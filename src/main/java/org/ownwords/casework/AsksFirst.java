package org.ownwords.casework;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;

/// What a council wants answered, or passed with a reason, before a stage of the work is recorded. The door of the
/// stage asks before it records, so that nothing is recorded past it by another way than the page. What cannot wait,
/// because somebody may come to harm, is not asked.
public interface AsksFirst {

    /// What stands open at a moment of a case and is to be answered first, in words. Nothing where the council has made
    /// nothing a stop.
    List<String> open(CaseFile file, Moment moment, By by);
}
