/// PostgreSQL: in the box, its data kept and safe against a power cut, or any server by its URL.
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.ownwords.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
