/// What a council calls the entries of code lists, beside the codes that the nation counts by.
@ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {"access", "history", "govuk", "page", "vocabulary"})
@NullMarked
package org.ownwords.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
