/// Writes what a council has recorded into a folder.
@ApplicationModule(
        displayName = "Exchange: exporting",
        allowedDependencies = {
            "access",
            "adultreview",
            "command",
            "concern",
            "conclusion",
            "counted",
            "database",
            "enquiry",
            "history",
            "outcome",
            "person",
            "section42",
            "exchange.format"
        })
@NullMarked
package org.ownwords.exchange.exporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
