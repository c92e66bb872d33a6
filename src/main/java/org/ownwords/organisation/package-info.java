/// The organisations that a council works with: offered wherever an organisation is named, and ended, never deleted.
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"access", "casework", "govuk", "history", "page", "person", "vocabulary"})
@NullMarked
package org.ownwords.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
