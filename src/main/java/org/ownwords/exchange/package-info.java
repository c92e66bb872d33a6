/// Records on their way in or out, as a folder of CSV files in interchange format 1, and made-up ones to try it with. A
/// street: what is done stands in its rooms, and arrows between them point one way.
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"database", "exchange.carrying"})
@NullMarked
package org.ownwords.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
