/// What a concept of casework offers to the modules around it: its part of a case's page, where a matter
/// has got to, what is owed next, what it asks when an enquiry ends, and what leaves with a copy of the
/// record. Those modules know these interfaces and no concept by name; a concept that implements one is
/// found by itself. Its lines of the timeline are [org.ownwords.history.Tells].
@ApplicationModule(
        displayName = "What a concept offers",
        allowedDependencies = {"access", "history", "page", "person"})
@NullMarked
package org.ownwords.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
