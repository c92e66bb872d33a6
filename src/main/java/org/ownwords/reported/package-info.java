/// What is told to the Safeguarding Adults Board of a year: numbers with what they count, and words. Each room that has
/// something to tell tells it here; the Board's pack and its annual report are made of it.
@ApplicationModule(
        displayName = "Reported",
        allowedDependencies = {"access", "page", "vocabulary"})
@NullMarked
package org.ownwords.reported;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
