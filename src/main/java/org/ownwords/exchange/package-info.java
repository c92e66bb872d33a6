/// Records on their way in or out, as a folder of CSV files in interchange format 1, and made-up ones to try it with. A
/// group: each task is a module of its own, and they depend on each other in one direction.
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"database", "exchange.carrying"})
@NullMarked
package org.ownwords.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
