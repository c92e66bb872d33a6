/// Made-up records of a year, in the proportions of England, to try everything with.
@ApplicationModule(
        displayName = "Exchange: synthetic",
        allowedDependencies = {"command", "exchange.format", "vocabulary"})
@NullMarked
package org.ownwords.exchange.synthetic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
