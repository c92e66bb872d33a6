/// Workshops: people from several organisations look at a story without names by the six principles.
@ApplicationModule(
        displayName = "Workshop",
        allowedDependencies = {"access", "anonymised", "govuk", "history", "page", "pdf", "vocabulary"})
@NullMarked
package org.ownwords.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
