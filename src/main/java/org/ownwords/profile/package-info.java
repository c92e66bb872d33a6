/// The person in full: what matters to them, on one page; whom they trust and the way in; who handles their
/// money; what would let them protect themselves.
///
/// It belongs to the person and is seen from each of their cases. A change is another row, which names the
/// one it replaces.
@ApplicationModule(
        displayName = "Profile",
        allowedDependencies = {"access", "casework", "history", "page", "govuk", "person", "vocabulary"})
@NullMarked
package org.ownwords.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
