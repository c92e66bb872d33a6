/// The people around the person: what relatives were told on the way, what they fear and how that was
/// answered; and contact with somebody, which is looked at again and again.
///
/// What the person agrees to about telling others, and what was told to an organisation, is `consent`. A relative
/// who is told although the person said no is told on a ground, which is kept there.
@ApplicationModule(
        displayName = "Family",
        allowedDependencies = {
            "access",
            "casework",
            "consent",
            "correction",
            "history",
            "page",
            "govuk",
            "person",
            "vocabulary"
        })
@NullMarked
package org.ownwords.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
