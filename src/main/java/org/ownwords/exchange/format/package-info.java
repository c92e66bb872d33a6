/// Interchange format 1: its six files, what may stand in their columns, and how a folder of
/// them is read and written.
@ApplicationModule(
        displayName = "Exchange: format",
        allowedDependencies = {"database", "interchange", "vocabulary", "person"})
@NullMarked
package org.ownwords.exchange.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
