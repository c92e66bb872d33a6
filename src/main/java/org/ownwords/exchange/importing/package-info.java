/// Brings a folder of records in.
@ApplicationModule(
        displayName = "Exchange: importing",
        allowedDependencies = {
            "access",
            "command",
            "database",
            "exchange.exporting",
            "exchange.format",
            "exchange.runs",
            "vocabulary"
        })
@NullMarked
package org.ownwords.exchange.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
