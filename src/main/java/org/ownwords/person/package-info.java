/// The adult: how they are known, what they need in order to take part, how to reach
/// them safely, and their cases.
@ApplicationModule(
        displayName = "Person",
        allowedDependencies = {"access", "history", "interchange", "page", "govuk", "vocabulary", "spelling"})
@NullMarked
package org.ownwords.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
