/// The code lists the nation counts by, with the words people use for them.
@ApplicationModule(
        displayName = "Vocabulary",
        allowedDependencies = {"page"})
@NullMarked
package org.ownwords.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
