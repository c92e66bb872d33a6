/// What is made of a return: ASCOF 4B, the conversion rate, and rates by population and age.
@ApplicationModule(
        displayName = "Returns: measures",
        allowedDependencies = {
            "access",
            "command",
            "database",
            "disclosure",
            "govuk",
            "history",
            "page",
            "reported",
            "vocabulary",
            "returns.cells",
            "returns.publishing",
            "returns.files"
        })
@NullMarked
package org.ownwords.returns.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
