/// Signing a return off, and the returns as they were sent.
@ApplicationModule(
        displayName = "Returns: sending",
        allowedDependencies = {
            "access",
            "history",
            "page",
            "vocabulary",
            "govuk",
            "returns.cells",
            "returns.checks",
            "returns.files"
        })
@NullMarked
package org.ownwords.returns.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
