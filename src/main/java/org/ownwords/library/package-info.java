/// The practice library: guides, tools and examples of good work, for those who do safeguarding work here and for
/// each kind of partner, in reach of the pages where they help. A first set comes with the software. A council
/// changes it and adds its own, and every version is kept.
@ApplicationModule(
        displayName = "Practice library",
        allowedDependencies = {"access", "govuk", "history", "page", "vocabulary"})
@NullMarked
package org.ownwords.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
