/// Looking back at the plan with the person.
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"access", "history", "page", "govuk", "person", "casework", "outcome", "vocabulary"})
@NullMarked
package org.ownwords.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
