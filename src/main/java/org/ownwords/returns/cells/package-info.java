/// The cells of the Safeguarding Adults Collection: the tables of a year, what each cell means, what the record counts
/// in it, and the cases behind it.
@ApplicationModule(
        displayName = "Returns: cells",
        allowedDependencies = {"access", "command", "counted", "database", "disclosure", "page", "person", "vocabulary"
        })
@NullMarked
package org.ownwords.returns.cells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
