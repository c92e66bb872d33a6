/// What is made of a return: ASCOF 4B, the conversion rate, and rates by population and age.
@ApplicationModule(
        displayName = "Returns: measures",
        allowedDependencies = {
            "access",
            "command",
            "database",
            "page",
            "returns.cells",
            "returns.files",
            "returns.publishing",
            "vocabulary"
        })
@NullMarked
package org.ownwords.returns.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
