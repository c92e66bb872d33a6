/// The return as it stands, a table and a cell at a time, as each role may see it.
@ApplicationModule(
        displayName = "Returns: tables",
        allowedDependencies = {
            "access",
            "disclosure",
            "page",
            "person",
            "vocabulary",
            "returns.cells",
            "returns.publishing",
            "returns.files",
            "returns.sending"
        })
@NullMarked
package org.ownwords.returns.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
