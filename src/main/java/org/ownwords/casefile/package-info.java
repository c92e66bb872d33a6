/// The person's whole story on one page: who they are and their words, what is next, where we are, and the
/// timeline. It knows the concepts of casework by what they offer, and none by name.
@ApplicationModule(
        displayName = "Case file",
        allowedDependencies = {"access", "history", "page", "govuk", "person", "casework", "correction", "spelling"})
@NullMarked
package org.ownwords.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
