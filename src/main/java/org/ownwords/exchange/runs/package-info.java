/// What is kept of each bringing in and taking out of records, and whose turn it is.
@ApplicationModule(
        displayName = "Exchange: runs",
        allowedDependencies = {"access", "database", "history", "exchange.format"})
@NullMarked
package org.ownwords.exchange.runs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
