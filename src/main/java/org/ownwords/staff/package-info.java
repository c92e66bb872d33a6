/// Who works here, as an administrator sets it: role, team, and from when to when.
@ApplicationModule(
        displayName = "Staff",
        allowedDependencies = {"access", "govuk", "page"})
@NullMarked
package org.ownwords.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
