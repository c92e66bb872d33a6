/// What to put right before a return is sent: what looks wrong in its cells, and what is missing from the record.
@ApplicationModule(
        displayName = "Returns: checks",
        allowedDependencies = {
            "access",
            "command",
            "conclusion",
            "counted",
            "database",
            "history",
            "page",
            "person",
            "vocabulary",
            "returns.cells"
        })
@NullMarked
package org.ownwords.returns.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
