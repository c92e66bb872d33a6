/// Carries out runs that somebody begins through the pages.
@ApplicationModule(
        displayName = "Exchange: carrying",
        allowedDependencies = {
            "access",
            "database",
            "page",
            "govuk",
            "exchange.format",
            "exchange.runs",
            "exchange.exporting",
            "exchange.importing"
        })
@NullMarked
package org.ownwords.exchange.carrying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
