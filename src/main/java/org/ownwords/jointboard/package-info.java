/// Boards that several councils have together. Two or more councils may have one Safeguarding Adults Board for the area
/// of all of them (Care Act 2014, section 43(6)), and one council may be in several arrangements. Each council says for
/// itself whose Boards see what is published of it; it is shown where both say so.
@ApplicationModule(
        displayName = "Boards of several councils",
        allowedDependencies = {"access", "govuk", "history", "page", "vocabulary"})
@NullMarked
package org.ownwords.jointboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
