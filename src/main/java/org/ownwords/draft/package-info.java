/// Typed words are never lost: what is in a form and not yet sent is kept for whoever is typing it, for as
/// long as the council keeps drafts.
@ApplicationModule(
        displayName = "Draft",
        allowedDependencies = {"access", "govuk", "history", "page"})
@NullMarked
package org.ownwords.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
