/// The database logins of analysts.
@ApplicationModule(
        displayName = "Returns: analysts",
        allowedDependencies = {"access", "command", "counted", "database", "person"})
@NullMarked
package org.ownwords.returns.analysts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
