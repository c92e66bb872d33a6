/// A copy of a case that leaves: the person's own, one for somebody who asks for everything that is held about them (UK
/// GDPR, article 15), and one for whoever takes the case over. What leaves is decided by each concept, which says so by
/// [org.ownwords.casework.Leaves]; nothing else leaves.
@ApplicationModule(
        displayName = "Copy",
        allowedDependencies = {"access", "history", "page", "govuk", "person", "casework", "correction", "vocabulary"})
@NullMarked
package org.ownwords.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
