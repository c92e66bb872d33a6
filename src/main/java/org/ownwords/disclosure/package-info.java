/// Which number may be shown to whom. Whatever leaves the case page as a number goes through here: small numbers are
/// withheld, with as little else as keeps them safe, over all that is published of a council's year together
/// ([PublishedYears]).
@ApplicationModule(
        displayName = "Disclosure",
        allowedDependencies = {"access", "counted", "history", "vocabulary"})
@NullMarked
package org.ownwords.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
