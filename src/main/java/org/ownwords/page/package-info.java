/// How a typed template becomes an HTTP response, and how what somebody typed becomes a value or a list of
/// problems. Knows nothing of safeguarding.
@ApplicationModule(
        displayName = "Page",
        allowedDependencies = {"govuk"})
@NullMarked
package org.ownwords.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
