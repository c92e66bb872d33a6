/// The people around the person: what relatives were told on the way, what they fear and how that was
/// answered; and contact with somebody, which is looked at again and again.
///
/// What the person agrees to about telling others, and what was told to an organisation, is `consent`.
@ApplicationModule(
        displayName = "Family",
        allowedDependencies = {"access", "casework", "correction", "history", "page", "govuk", "person", "vocabulary"})
@NullMarked
package org.ownwords.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
