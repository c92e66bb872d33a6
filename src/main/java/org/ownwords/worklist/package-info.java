/// My work, my team's, what nobody holds, and what is due. Who holds the next action.
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"access", "history", "page", "govuk", "person", "casework", "timescale"})
@NullMarked
package org.ownwords.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
