/// PostgreSQL: the built-in server, whose data is safe against a power cut, or any server by its URL.
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.ownwords.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
