/// What a council turns on for itself beyond what the law asks: a prompt that is a stop, and a stage of the work that a
/// colleague signs off. Each is a row with who answers for it, from which day it holds, and why. It knows none of them
/// by name: a module with one says so ([org.ownwords.switches.Switched]).
@ApplicationModule(
        displayName = "Switches",
        allowedDependencies = {"access", "history", "govuk", "page"})
@NullMarked
package org.ownwords.switches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
