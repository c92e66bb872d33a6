/// Writes what a council has recorded into a folder.
@ApplicationModule(
        displayName = "Exchange: exporting",
        allowedDependencies = {"access", "command", "database", "interchange", "exchange.format"})
@NullMarked
package org.ownwords.exchange.exporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
