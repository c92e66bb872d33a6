/// Typed words are never lost: what is in a form and not yet sent is kept for whoever is typing it.
@ApplicationModule(
        displayName = "Draft",
        allowedDependencies = {"access", "page"})
@NullMarked
package org.ownwords.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
