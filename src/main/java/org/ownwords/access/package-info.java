/// Who you are, what you may see, and the log of looks. Default is no.
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"database", "history", "page", "govuk"})
@NullMarked
package org.ownwords.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
