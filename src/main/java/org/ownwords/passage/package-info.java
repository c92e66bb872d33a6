/// What a council says in the passages of its letters and agendas. Each has words of its own that come with the
/// software; a council may say something else from a day on, with the places that are filled from the record as
/// `{day}`. A passage names the places that it may have, and no other can be saved: what may not be told cannot be
/// asked for.
@ApplicationModule(
        displayName = "Passages of letters",
        allowedDependencies = {"access", "history", "govuk", "page"})
@NullMarked
package org.ownwords.passage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
