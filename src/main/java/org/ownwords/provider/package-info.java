/// Signing in by an OpenID Connect provider: who its people are here, and what its groups mean.
@ApplicationModule(
        displayName = "Provider",
        allowedDependencies = {"access", "history"})
@NullMarked
package org.ownwords.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
